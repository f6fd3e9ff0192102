using JJBot.Knowledge.Seeds;

namespace JJBot.Knowledge.Answers.Quality;

/// <summary>Reads questions.json of a seeds folder: the questions that answers from these seeds are measured by.</summary>
internal sealed class QuestionFile
{
    private const string Name = "questions.json";
    private const int MostQuestions = 5_000;

    private static readonly string[] Categories = ["single", "unanswerable", "asof_source", "multi_source", "factcheck"];
    private static readonly string[] Sets = ["dev", "held-out"];
    private static readonly string[] Verdicts = ["supported", "contradicted", "only-speculation", "unknown"];

    private readonly Dictionary<string, IReadOnlyList<string>> phrases;
    private readonly HashSet<string> sources;

    private QuestionFile(Dictionary<string, IReadOnlyList<string>> phrases, HashSet<string> sources) => (this.phrases, this.sources) = (phrases, sources);

    /// <param name="folder">The seeds folder.</param>
    /// <param name="seeds">What else stands in it: only their sources can be cited.</param>
    /// <exception cref="KnowledgeException">The file is missing or holds mistakes; the message names them all.</exception>
    public static IReadOnlyList<TestQuestion> Read(string folder, SeedSet seeds)
    {
        var mistakes = new SeedMistakes(folder);
        using var document = new SeedFiles(folder, mistakes).Read(Name);
        var questions = document is null ? [] : Read(new SeedObject(document.RootElement, Name, mistakes), seeds);
        mistakes.ThrowIfAny();
        return questions;
    }

    private static List<TestQuestion> Read(SeedObject json, SeedSet seeds)
    {
        var phrases = json.Objects("phrases", 100).ToList();
        var reader = new QuestionFile(
            phrases.GroupBy(phrase => $"<{phrase.Text("name")}>", phrase => phrase.Texts("any")).ToDictionary(named => named.Key, named => named.First()),
            [.. seeds.Sources.Select(source => source.Source.Id.Value)]);
        phrases.ForEach(phrase => phrase.RefuseTheRest());
        var questions = json.Objects("questions", MostQuestions).Select(reader.ReadQuestion).ToList();
        json.RefuseTheRest();
        foreach (var repeated in questions.GroupBy(question => question.Id).Where(same => same.Count() > 1))
        {
            json.Mistake($"the id \"{repeated.Key}\" is given twice.");
        }

        return questions;
    }

    private TestQuestion ReadQuestion(SeedObject json)
    {
        json = json.OptionalText("id", 20) is { } id ? json.At($"{Name}, {id}") : json;
        var question = new TestQuestion
        {
            Id = json.Text("id", 20),
            Category = OneOf(json, "category", Categories),
            Set = OneOf(json, "set", Sets),
            Text = json.Text("question"),
            Gist = json.Text("gist"),
            MustCite = [.. json.TextLists("must_cite").Select(group => Places(json, group))],
            MayCite = Places(json, json.Texts("may_cite")),
            MustSay = [.. json.TextLists("must_say").Select(group => group.SelectMany(text => Said(json, text)).ToList())],
            MustNotSay = json.Texts("must_not_say"),
            IsUnanswerable = json.Flag("unanswerable"),
            Verdict = json.OptionalText("verdict") is null ? null : OneOf(json, "verdict", Verdicts),
        };
        ReadNotes(json);
        if (!question.IsUnanswerable && !question.ExpectsUnknown && question.MustCite.Count == 0)
        {
            json.Mistake("\"must_cite\" is missing: what can be answered rests on some place; what cannot has \"unanswerable\" or the verdict \"unknown\".");
        }

        return question;
    }

    private IReadOnlyList<string> Said(SeedObject json, string text)
    {
        if (text[0] != '<')
        {
            return [text];
        }

        if (phrases.TryGetValue(text, out var any))
        {
            return any;
        }

        json.Mistake($"\"{text}\" is none of the phrases; they are {string.Join(", ", phrases.Keys)}.");
        return [];
    }

    /// <summary>What stands there for the next person who writes questions, and is not scored.</summary>
    private static void ReadNotes(SeedObject json)
    {
        json.OptionalText("topic");
        json.OptionalObject("subject");
        json.OptionalText("expected_status");
        json.Texts("ok_status");
        json.OptionalText("why");
        json.OptionalText("unanswerable_kind");
        json.OptionalText("note");
        json.RefuseTheRest();
    }

    private static string OneOf(SeedObject json, string name, string[] allowed)
    {
        var text = json.Text(name);
        if (text != "" && !allowed.Contains(text))
        {
            json.Mistake($"\"{name}\" is \"{text}\"; allowed are {string.Join(", ", allowed)}.");
        }

        return text;
    }

    private List<CitedPlace> Places(SeedObject json, IReadOnlyList<string> texts)
    {
        var places = new List<CitedPlace>();
        foreach (var text in texts)
        {
            if (CitedPlace.TryParse(text, out var place) && sources.Contains(place.Source))
            {
                places.Add(place);
            }
            else
            {
                json.Mistake($"\"{text}\" is no place; it takes a source of these seeds and a paragraph, such as \"jj-000 p7\".");
            }
        }

        return places;
    }
}
