using System.Globalization;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;

namespace JJBot.Replies;

/// <summary>The look of one claim with its provenance.</summary>
internal static class ClaimReply
{
    private const int FactsRoom = 2_000;
    private const int NotesRoom = 400;
    private const int LongestChain = 300;
    private const int ListedIds = 8;

    public static MessageBody From(Provenance provenance)
    {
        var claim = provenance.Citation.Claim;
        List<Component> components =
        [
            new TextDisplay($"### {CitationText.Hidden(Markdown.EscapeLine(claim.Statement), claim.Spoiler)}"),
            new TextDisplay(Room.Fill([.. Facts(provenance)], FactsRoom, rest => $"-# and {Counted.Of(rest, "line")} more, too long for one message")),
        ];
        var left = MessageLimits.Text - NotesRoom - components.OfType<TextDisplay>().Sum(text => text.Content.Length);
        if (provenance.Citation.Quote is not null)
        {
            components.Add(new TextDisplay(Room.Fill(CitationText.Quote(provenance.Citation).Split('\n'), left * 2 / 3, _ => "-# The passage goes on; it is too long for one message.")));
        }

        if (provenance.Relations.Count > 0)
        {
            components.Add(new TextDisplay(Room.Fill([.. Relations(provenance.Relations)], left / 3, rest => $"-# and {Counted.Of(rest, "other kind")} of relation")));
        }

        components.Add(new TextDisplay(
            $"-# `{claim.Id}` · learned {Markdown.Timestamp(claim.RecordedAt, TimestampStyle.ShortDate)}{(provenance.Citation.Quote is null ? " · text not at hand, so no quote" : "")}"));
        return new MessageBody([new Container(components, Accent.Of(claim.Status))]);
    }

    private static IEnumerable<string> Facts(Provenance provenance)
    {
        var claim = provenance.Citation.Claim;
        yield return $"**About:** {Markdown.Escape(claim.Subject.ToString())}, {claim.Topic}";
        yield return claim.Status == Status.Denied
            ? "**Stands as:** a denial"
            : $"**Stands as:** {claim.Status.ToString().ToLowerInvariant()}, meant as {Meant(claim.Modality)}";
        yield return $"**Said by:** {Markdown.EscapeLine(Shortened.To(provenance.Chain, LongestChain))}, {Markdown.Escape(WindowWords.Published(claim.SaidOn))}";
        var drifted = DriftWords.Of(provenance.Citation.Source, [claim]) is { } words ? $" · {words}" : "";
        yield return $"**Stands in:** {CitationText.Of(provenance.Citation.Source)} · ¶{claim.Locator.Paragraph}{drifted}";
        var others = provenance.Proposition.SourceCount - 1;
        yield return others == 0
            ? "**Also said by:** nobody else"
            : $"**Also said by:** {Counted.Of(others, "other source")}; {Counted.Of(provenance.Proposition.Origins.Count, "independent origin")} in all";
        var shared = provenance.Origin.Claims.Where(other => other.Source != claim.Source).ToList();
        if (shared.Count > 0)
        {
            yield return $"**Same origin as:** {Ids(shared)}, since {Markdown.EscapeLine(Shortened.To(provenance.OriginWhy, LongestChain))}";
        }

        if (claim.AskedAs.Count > 0)
        {
            yield return $"**Also asked as:** {Markdown.EscapeLine(Shortened.To(string.Join(", ", claim.AskedAs), LongestChain))}";
        }
    }

    private static IEnumerable<string> Relations(IEnumerable<RelatedClaim> relations) => relations
        .GroupBy(relation => relation.Words)
        .Select(group => $"**{CultureInfo.InvariantCulture.TextInfo.ToTitleCase(group.Key[..1])}{group.Key[1..]}:** {string.Join(", ", group.Select(One).Distinct())}");

    private static string One(RelatedClaim relation) =>
        $"{CitationText.Hidden(Markdown.Escape(relation.Claim.Statement), relation.Claim.Spoiler)} (`{relation.Claim.Id}`)";

    private static string Ids(List<Claim> claims)
    {
        var ids = string.Join(", ", claims.Take(ListedIds).Select(claim => $"`{claim.Id}`"));
        return claims.Count > ListedIds ? $"{ids} and {claims.Count - ListedIds} more" : ids;
    }

    private static string Meant(Modality modality) => modality switch
    {
        Modality.Fact => "a fact",
        Modality.Plan => "a plan",
        Modality.Wish => "a wish",
        Modality.Guess => "a guess",
        Modality.Opinion => "an opinion",
        _ => "left open",
    };
}
