using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Sentences;

/// <summary>Takes a text apart at its white space, and at a stop that a writer forgot to put white space behind ("the end.The next").</summary>
internal static class WordReader
{
    private const string Openers = "\"'“‘«(<[";

    /// <summary>What a web address without its scheme ends with.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains =
        new[] { "com", "net", "org", "info", "edu", "gov" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static Word[] Read(string text)
    {
        // Six characters a word, white space included, is usual; the list grows where they are shorter.
        var words = new List<Word>(text.Length / 6 + 4);
        var position = 0;
        while (position < text.Length)
        {
            var lineBreaks = 0;
            for (; position < text.Length && char.IsWhiteSpace(text[position]); position++)
            {
                lineBreaks += IsLineBreak(text, position) ? 1 : 0;
            }

            var start = position;
            while (position < text.Length && !char.IsWhiteSpace(text[position]))
            {
                position++;
            }

            if (position > start)
            {
                AddWords(words, text, new TextSpan(start, position), lineBreaks);
            }
        }

        return [.. words];
    }

    /// <summary>A carriage return counts only where no line feed follows it.</summary>
    private static bool IsLineBreak(string text, int position) => text[position] switch
    {
        '\n' or '\u2028' => true,
        '\r' => position + 1 == text.Length || text[position + 1] != '\n',
        '\u2029' => true,
        _ => false,
    };

    private static void AddWords(List<Word> words, string text, TextSpan stretch, int lineBreaks)
    {
        var isAddress = IsAddress(stretch.In(text));
        var start = stretch.Start;
        if (!isAddress)
        {
            for (var end = NextSeam(text, start, stretch.End); end < stretch.End; end = NextSeam(text, end, stretch.End))
            {
                words.Add(TakeApart(text, new TextSpan(start, end), lineBreaks, isAddress: false));
                (start, lineBreaks) = (end, 0);
            }
        }

        words.Add(TakeApart(text, new TextSpan(start, stretch.End), lineBreaks, isAddress));
    }

    private static bool IsAddress(ReadOnlySpan<char> stretch) =>
        stretch.Contains("://", StringComparison.Ordinal)
        || stretch.Contains('@')
        || stretch.TrimStart(Openers).StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    /// <summary>The place behind a stop and its closers where a new sentence begins without white space, or <paramref name="end"/>.</summary>
    private static int NextSeam(string text, int start, int end)
    {
        for (var stop = start + 2; stop < end - 1; stop++)
        {
            if (!Marks.Stops.Contains(text[stop]) || !(char.IsLower(text[stop - 1]) || char.IsAsciiDigit(text[stop - 1])) || !IsWordCharacter(text[stop - 2]))
            {
                continue;
            }

            var next = stop + 1;
            while (next < end && (Marks.Stops.Contains(text[next]) || Marks.Closers.Contains(text[next])))
            {
                next++;
            }

            if (next < end && BeginsSentence(text.AsSpan(next, end - next)))
            {
                return next;
            }

            stop = next - 1;
        }

        return end;
    }

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character is ',' or '’' or '\'';

    /// <summary>"Today", "I’m" and "A" could begin a sentence; "NET" of a name, "5" of a number and "Js" of a file could not.</summary>
    private static bool BeginsSentence(ReadOnlySpan<char> rest) =>
        char.IsUpper(rest[0])
        && !Domains.Contains(rest.TrimEnd(".,)"))
        && (rest.Length == 1 ? rest[0] is 'I' or 'A' : (char.IsLower(rest[1]) && rest.Length > 2) || rest is ['I', '’' or '\'', ..]);

    private static Word TakeApart(string text, TextSpan span, int lineBreaks, bool isAddress)
    {
        var stopEnd = BeforeNoteMark(text, span);
        while (stopEnd > span.Start && Marks.Closers.Contains(text[stopEnd - 1]))
        {
            stopEnd--;
        }

        var coreEnd = stopEnd;
        while (coreEnd > span.Start && Marks.Stops.Contains(text[coreEnd - 1]))
        {
            coreEnd--;
        }

        var coreStart = span.Start;
        while (coreStart < coreEnd && Marks.Openers.Contains(text[coreStart]))
        {
            coreStart++;
        }

        // "[...]" and "(?)" stop nothing.
        var isBracketed = coreStart == coreEnd && coreStart > span.Start && stopEnd < span.End;
        coreEnd = isBracketed ? stopEnd : coreEnd;

        return new Word(span, coreStart, coreEnd, stopEnd, lineBreaks, isAddress);
    }

    /// <summary>Leaves out the number of a note, as encyclopedias set it behind the stop: "in 2015.[12]".</summary>
    private static int BeforeNoteMark(string text, TextSpan span)
    {
        if (text[span.End - 1] != ']')
        {
            return span.End;
        }

        var digit = span.End - 2;
        while (digit > span.Start && char.IsAsciiDigit(text[digit]))
        {
            digit--;
        }

        return digit < span.End - 2 && text[digit] == '[' && digit > span.Start ? digit : span.End;
    }
}
