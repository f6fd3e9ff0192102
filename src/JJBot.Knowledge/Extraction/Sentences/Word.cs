namespace JJBot.Knowledge.Extraction.Sentences;

/// <summary>A stretch of text without white space, taken apart: openers, core, stops, closers. Each part may be empty.</summary>
/// <param name="Span">All of it.</param>
/// <param name="CoreStart">Where the opening quotes and brackets end.</param>
/// <param name="CoreEnd">Where the stops begin.</param>
/// <param name="StopEnd">Where the stops end, and the closing quotes and brackets begin.</param>
/// <param name="LineBreaksBefore">How many line breaks part it from the word before.</param>
/// <param name="IsAddress">Whether it is a web or mail address.</param>
internal readonly record struct Word(TextSpan Span, int CoreStart, int CoreEnd, int StopEnd, int LineBreaksBefore, bool IsAddress)
{
    /// <summary>What stands in for the word before the first and after the last.</summary>
    public static readonly Word None = new(default, 0, 0, 0, 0, false);

    public bool IsNone => Span.IsEmpty;

    public bool HasStop => StopEnd > CoreEnd;

    public bool HasClosers => Span.End > StopEnd;

    /// <summary>Nothing but quotes and brackets.</summary>
    public bool IsOnlyClosers => CoreStart == StopEnd && HasClosers;

    /// <summary>Nothing but stops, as the dots of a spaced ellipsis.</summary>
    public bool IsOnlyStops => CoreStart == CoreEnd && HasStop;

    public ReadOnlySpan<char> Core(string text) => text.AsSpan(CoreStart, CoreEnd - CoreStart);

    public ReadOnlySpan<char> Stops(string text) => text.AsSpan(CoreEnd, StopEnd - CoreEnd);

    /// <summary>The first character behind the openers, or the first of all where there is nothing behind them.</summary>
    public char First(string text) => IsNone ? '\0' : text[CoreStart < Span.End ? CoreStart : Span.Start];

    public bool BeginsUpper(string text) => char.IsUpper(First(text));

    public bool BeginsLower(string text) => char.IsLower(First(text));

    public bool BeginsDigit(string text) => char.IsAsciiDigit(First(text));
}
