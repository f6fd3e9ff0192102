using System.Globalization;

namespace JJBot.Knowledge.Extraction.Times.Words;

/// <summary>A text taken apart into words, digits and marks, with what each can do in a time expression.</summary>
internal sealed class TimeWords
{
    private readonly List<TimeWord> words;

    public TimeWords(string text)
    {
        Text = text;
        words = new List<TimeWord>(text.Length / 5 + 4);
        var position = 0;
        while (position < text.Length)
        {
            var start = position;
            var character = text[position];
            if (char.IsLetter(character))
            {
                position = EndOf(start, char.IsLetter);
                var (term, value) = Lexicon.Find(text.AsSpan(start, position - start));
                words.Add(new TimeWord(new TextSpan(start, position), term, value));
            }
            else if (char.IsAsciiDigit(character))
            {
                position = EndOf(start, char.IsAsciiDigit);
                words.Add(new TimeWord(new TextSpan(start, position), Term.Digits, NumberIn(text.AsSpan(start, position - start))));
            }
            else
            {
                position++;
                if (!char.IsWhiteSpace(character))
                {
                    words.Add(new TimeWord(new TextSpan(start, position), Term.Mark, character));
                }
            }
        }
    }

    public string Text { get; }

    public int Count => words.Count;

    /// <summary>A word that can do nothing stands before the first and after the last.</summary>
    public TimeWord this[int index] => index >= 0 && index < words.Count ? words[index] : default;

    public Term TermAt(int index) => this[index].Term;

    public int ValueAt(int index) => this[index].Value;

    public bool IsMark(int index, char mark) => this[index] is { Term: Term.Mark } word && word.Value == mark;

    /// <param name="index">The word.</param>
    /// <param name="marks">One of these it shall be.</param>
    public bool IsMarkOf(int index, string marks) => this[index] is { Term: Term.Mark } word && marks.Contains((char)word.Value, StringComparison.Ordinal);

    public bool Is(int index, string word) => this[index].Span.In(Text).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsCapital(int index) => this[index] is { Span.IsEmpty: false } word && char.IsUpper(Text[word.Span.Start]);

    /// <summary>Whether no white space stands between a word and the one after it.</summary>
    public bool IsJoined(int index) => index >= 0 && index + 1 < words.Count && words[index].Span.End == words[index + 1].Span.Start;

    /// <summary>Digits of a certain length, with no letter or digit fastened to them but an ordinal's ending.</summary>
    public bool IsNumber(int index, int shortest, int longest) =>
        TermAt(index) == Term.Digits && this[index].Span.Length >= shortest && this[index].Span.Length <= longest && ValueAt(index) >= 0;

    public TextSpan Span(int start, int end) => new(this[start].Span.Start, this[end - 1].Span.End);

    /// <summary>-1 where the digits are more than a number here can have.</summary>
    private static int NumberIn(ReadOnlySpan<char> digits) => digits.Length <= 9 ? int.Parse(digits, CultureInfo.InvariantCulture) : -1;

    private int EndOf(int start, Func<char, bool> belongs)
    {
        var end = start + 1;
        while (end < Text.Length && belongs(Text[end]))
        {
            end++;
        }

        return end;
    }
}
