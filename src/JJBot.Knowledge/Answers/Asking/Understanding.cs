using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>Reads questions in free words. Pure; takes linear time, and never throws, whatever was typed.</summary>
internal sealed class Understanding(Show show)
{
    private readonly QuestionReader reader = new(show);

    /// <param name="text">What was typed.</param>
    /// <param name="today">Today's date where it is asked.</param>
    public QuestionReading Read(string text, DateOnly today)
    {
        var read = reader.Read(text, today);
        return new QuestionReading
        {
            Text = text,
            Statement = text,
            Subject = read.Subject,
            Topics = read.Topic is { } topic ? [topic] : [],
            Words = text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries),
            AsOf = read.AsOf,
            IsOutOfScope = read.IsOutOfScope,
            Mistake = read.Mistake,
        };
    }
}
