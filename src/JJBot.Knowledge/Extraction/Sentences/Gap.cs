namespace JJBot.Knowledge.Extraction.Sentences;

/// <summary>A place between two words, at which a rule judges whether a sentence ends.</summary>
/// <param name="text">The whole text.</param>
/// <param name="words">All its words.</param>
internal struct Gap(string text, Word[] words)
{
    public readonly string Text => text;

    /// <summary>The index of the word before the gap.</summary>
    public int Index { get; set; }

    /// <summary>The index of the word that the sentence so far begins with.</summary>
    public int SentenceStart { get; set; }

    /// <summary>The index of the last word before the gap that is more than closing marks or an emoticon, for these belong to the sentence before them.</summary>
    public int StopIndex { get; set; }

    /// <summary>The marker of the last list item, so that the next one can be told from a number.</summary>
    public ListMarker? LastMarker { get; set; }

    public readonly Word Left => words[Index];

    public readonly Word Right => words[Index + 1];

    /// <summary>The word that may carry the stop.</summary>
    public readonly Word Stopped => words[StopIndex];

    /// <summary>How many words the sentence has so far.</summary>
    public readonly int SentenceLength => Index - SentenceStart + 1;

    /// <summary>A word counted from the left one; <see cref="Word.None"/> beyond the text.</summary>
    public readonly Word At(int offset) => Index + offset is var index && index >= 0 && index < words.Length ? words[index] : Word.None;
}
