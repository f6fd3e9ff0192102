using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>Tells which series and season a comparison is about.</summary>
internal sealed class ComparedSubject(Show show, Vocabulary vocabulary)
{
    /// <summary>What a question means when it names none: what is to come, for most topics.</summary>
    public Subject Of(QuestionReading reading, string topic) =>
        reading.NamesSubject ? reading.Subject : show.SubjectOf(show.FindTopic(topic), reading.Subject.Series is { } name ? show.FindSeries(name) : null, null);

    /// <summary>0 for what is said of the subject itself, then of the group that it belongs to, then of everything else.</summary>
    public int Distance(Subject told, Subject asked) => told.Covers(asked) ? 0 : vocabulary.Holds(told, asked) ? 1 : 2;
}
