using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Rules;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Statements;

/// <summary>Tells a value in words, without who says it.</summary>
internal static class ValueSentence
{
    public static string Of(DraftClaim draft) => draft.Value switch
    {
        Window window => Of(window, draft),
        Count { Aspect: Aspects.Women } count => $"women direct {Out(count)} episodes of {draft.Subject}",
        Count count => $"{draft.Subject} has {count.Number} {count.Aspect}",
        Claims.People people => Of(people, draft),
        Place place => $"{draft.Subject} is filmed at {place.Name}",
        Text { Detail: { } detail } text => $"{text.Content} ({detail})",
        Text text => text.Content.TrimEnd('.', '!', ',', ' '),
        _ => draft.Value.Aspect,
    };

    private static string Of(Window window, DraftClaim draft)
    {
        var isPast = draft.Modality == Modality.Fact;
        var happens = window.Aspect switch
        {
            Aspects.Premiere => isPast ? "came out" : "comes out",
            Aspects.ProductionStart => isPast ? "has gone into production" : "goes into production",
            Aspects.NearlyFinished => "is close to the end of its production",
            Aspects.FilmingEnd => isPast ? "has finished filming" : "finishes filming",
            Aspects.Renewal => "has been ordered",
            Aspects.Cancellation => "has been cancelled",
            var aspect => $"has its {aspect}",
        };
        if (window is { Anchor: null, Days.IsUnknown: true, Precision: not Precision.Publication })
        {
            return $"{draft.Subject} {happens} (said: \"{window.Said}\")";
        }

        return window.Precision == Precision.Publication
            ? $"{draft.Subject} {happens}, as of the publication"
            : $"{draft.Subject} {happens}{(isPast && window.Aspect != Aspects.Premiere ? "," : "")} {WindowWords.When(window)}";
    }

    private static string Of(Claims.People people, DraftClaim draft)
    {
        var names = Listed(people.Names);
        return (draft.Topic, people.Aspect) switch
        {
            (TopicNames.Cast, Aspects.Ensemble) => $"{draft.Subject} stars {names}",
            (TopicNames.Cast, Aspects.Returning) => $"{names} {(people.Names.Count > 1 ? "return" : "returns")} in {draft.Subject}",
            (TopicNames.Cast, Aspects.NewCast) => $"{names} {(people.Names.Count > 1 ? "join" : "joins")} the cast of {draft.Subject}",
            (TopicNames.Cast, var role) => $"{names} plays {role} in {draft.Subject}",
            (TopicNames.Directors, _) => $"{names} {(people.Names.Count > 1 ? "direct" : "directs")} {draft.Subject}",
            (_, var post) => $"{names} is {post} of {draft.Subject}",
        };
    }

    private static string Out(Count count) => count.OutOf is { } all ? $"{count.Number} of {all}" : $"{count.Number}";

    private static string Listed(NameList names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]}";
}
