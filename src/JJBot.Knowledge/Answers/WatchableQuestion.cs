using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>A question about the show that nothing answers yet: what somebody who wants to be told of the answer waits for.</summary>
/// <param name="Text">The question as it was typed, cut to <see cref="Longest"/> characters.</param>
/// <param name="Topic">The name of the topic that it comes nearest to, or null.</param>
/// <param name="Subject">What it asks about.</param>
public sealed record WatchableQuestion(string Text, string? Topic, Subject Subject)
{
    public const int Longest = 200;

    public string Text { get; } = Cut(Text);

    private static string Cut(string text) =>
        text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
}
