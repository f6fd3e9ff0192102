using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>What a question in free words asks for, as far as its words tell.</summary>
public sealed record QuestionReading
{
    /// <summary>Who is named only because the others are asked for.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>As it was typed.</summary>
    public required string Text { get; init; }

    /// <summary>The statement that is asked about, without what frames it ("someone said ..., true?"); the whole question where nothing does.</summary>
    public required string Statement { get; init; }

    public QuestionForm Form { get; init; }

    public QuestionFocus Focus { get; init; }

    /// <summary>The series, and the season where one is meant.</summary>
    public required Subject Subject { get; init; }

    /// <summary>Whether the question names the season or another series, rather than leaving it to be assumed.</summary>
    public bool NamesSubject { get; init; }

    /// <summary>Before or after which series ("before the other one"), or null.</summary>
    public Anchor? Anchor { get; init; }

    /// <summary>After which series something stands that is asked for ("what comes after the other one"), or null.</summary>
    internal Anchor? Follows { get; init; }

    /// <summary>Topics that its words point to, the likeliest first.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>Names of the aspects that its words point to, of <see cref="Topics"/>.</summary>
    public IReadOnlyList<string> Aspects { get; init; } = [];

    /// <summary>People and characters that are named, in the order of the question.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>The times that are named, but for the one that it looks back from.</summary>
    public IReadOnlyList<Period> Periods { get; init; } = [];

    public IReadOnlyList<int> Numbers { get; init; } = [];

    /// <summary>What is left: the words, in lower case and with typing errors mended, that an answer has to meet.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>All that an answer has to meet: the names, the words that point to topics, and <see cref="Words"/>.</summary>
    internal IReadOnlyList<Unit> Units { get; init; } = [];

    /// <summary>Whether anything ties it to the show.</summary>
    internal bool IsAnchored { get; init; }

    /// <summary>What else than a question about a show it is.</summary>
    internal Outside Outside { get; init; }

    public bool IsNegated { get; init; }

    /// <summary>What each side says, where sources are told apart: "one says May, another June". Empty elsewhere.</summary>
    internal IReadOnlyList<QuestionReading> Sides { get; init; } = [];

    /// <summary>Whose word is asked for ("what did Ann say"), or null.</summary>
    public string? Speaker { get; init; }

    /// <summary>Whether it asks what was planned rather than what came of it.</summary>
    internal bool AsksPlan { get; init; }

    /// <summary>Whether it asks for a season to come, whichever that is.</summary>
    internal bool AsksNext { get; init; }

    /// <summary>Whether it asks for the month.</summary>
    internal bool AsksMonth { get; init; }

    /// <summary>Whether it asks what the speaker wants.</summary>
    internal bool IsWish { get; init; }

    /// <summary>Whose report is asked for ("according to Daily"), or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>A second one beside it ("what Daily and Weekly had from Ann"), or null.</summary>
    internal string? OtherOutlet { get; init; }

    /// <summary>The day to look back from, or null for now.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The series whose release was ahead on the day to look back from, or null.</summary>
    internal Series? BeforeReleaseOf { get; init; }

    /// <summary>Whether it looks back from the oldest source.</summary>
    internal bool IsOfOldest { get; init; }

    /// <summary>What an answer is about: the question's own subject, where what meets it best is not told of another one.</summary>
    internal Subject SubjectFor(Proposition best, Vocabulary vocabulary) =>
        best.Lead.Subject.Series is null || vocabulary.Holds(best.Lead.Subject, Subject) ? Subject : best.Lead.Subject;

    /// <summary>The same of another subject, which was named before.</summary>
    internal QuestionReading On(Subject subject) => this with { Subject = subject, NamesSubject = true };
}
