using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Extraction.Certainties;
using JJBot.Knowledge.Extraction.Sentences;

namespace JJBot.Knowledge.Answers.Checking.Said;

/// <summary>Whether a statement says that something is so, that it is not, that somebody wants it, or that nobody knows.</summary>
/// <param name="Mood">Of the statement.</param>
/// <param name="Words">What of its concepts tells only that, or that somebody said it: no claim has to have it to say the same.</param>
internal sealed record SaidMood(Mood Mood, IReadOnlySet<string> Words)
{
    /// <summary>That somebody said it is no part of what he said.</summary>
    private static readonly HashSet<string> Speech = [.. "promise hint tease confirm announce claim describe warn admit stress insist explain state declare".Split(' ').Select(word => Synonyms.ConceptOf(Stems.Of(word)))];

    /// <summary>Whoever rules something out, or calls it a mistake, says that it will not be.</summary>
    private static readonly HashSet<string> Rejecting = [.. "deny refuse reject".Split(' ').Select(Synonyms.ConceptOf)];

    private static readonly string Mistake = Synonyms.ConceptOf("mistake");

    /// <param name="reading">Of the statement.</param>
    /// <param name="words">The statement written out.</param>
    /// <param name="concepts">What it speaks of.</param>
    /// <param name="draft">The first that the rules for articles find in it, or null.</param>
    /// <param name="speaker">Who is said to have said it, or null.</param>
    public static SaidMood Of(QuestionReading reading, string words, IReadOnlyList<Concept> concepts, DraftClaim? draft, string? speaker)
    {
        var certainty = CertaintyReader.Read(words, new TextSpan(0, words.Length));
        var ceasing = Ceasing.In(words);
        var rejecting = concepts.Select(concept => concept.Word).Where(word => Rejecting.Contains(word) || (speaker is not null && word == Mistake)).ToHashSet();
        var isDenied = ((reading.IsNegated || (certainty.IsDenied && rejecting.Count == 0)) && !Delay.IsIn(reading.Statement)) != (rejecting.Count > 0);
        var isOpen = Unknowing.IsIn(reading.Statement);
        var mood = draft?.Modality is Modality.Open || isOpen ? Mood.Open
            : isDenied != (ceasing is not null) ? Mood.Denied
            : ceasing is not null ? Mood.Asserted
            : MoodOf(draft?.Status ?? Status.Reported, draft?.Modality ?? certainty.Modality);
        string[] ofCeasing = ceasing is null ? [] : [Synonyms.ConceptOf(ceasing)];
        return new SaidMood(mood, rejecting.Concat(ofCeasing).Concat(speaker is not null || isOpen ? Speech : []).ToHashSet());
    }

    /// <param name="draft">What the rules for articles find in a statement.</param>
    /// <param name="words">The statement written out.</param>
    public static Mood Of(DraftClaim draft, string words) => Ceasing.IsNoLonger(words) ? Mood.Denied : MoodOf(draft.Status, draft.Modality);

    private static Mood MoodOf(Status status, Modality modality) => (status, modality) switch
    {
        (Status.Denied, _) => Mood.Denied,
        (_, Modality.Wish) => Mood.Wished,
        (Status.Speculated, Modality.Open) => Mood.Asserted,
        (_, Modality.Open) => Mood.Open,
        _ => Mood.Asserted,
    };
}
