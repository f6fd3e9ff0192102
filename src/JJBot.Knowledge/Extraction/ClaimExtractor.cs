using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Rules;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Extraction;

/// <summary>Finds the claims in an article. Pure: no clock, no database, no network. Never throws, whatever the text.</summary>
public sealed class ClaimExtractor(Show show)
{
    /// <summary>More than any article has; the rest of a longer text is left out.</summary>
    public const int MaximumDrafts = 500;

    private readonly NameIndex names = new(show);
    private readonly DraftWriter writer = new(show);

    /// <summary>The draft claims in the order of the text, at most <see cref="MaximumDrafts"/>.</summary>
    public IReadOnlyList<DraftClaim> Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var runner = new RuleRunner(RuleList.All, new ExtractionContext(show, article.Published));
        var drafts = new List<DraftClaim>();
        var asides = new HashSet<(string Topic, Value Value)>();
        foreach (var sentence in new ArticleReading(article, show, names).Sentences)
        {
            foreach (var (finding, rule) in runner.Run(sentence))
            {
                // A title is a claim once; who bears it is named again and again.
                if (show.FindTopic(finding.Topic) is not null && (!finding.IsAside || asides.Add((finding.Topic, finding.Value))))
                {
                    drafts.AddRange(writer.Write(sentence, finding, rule));
                }
            }

            if (drafts.Count >= MaximumDrafts)
            {
                return drafts[..MaximumDrafts];
            }
        }

        return drafts;
    }
}
