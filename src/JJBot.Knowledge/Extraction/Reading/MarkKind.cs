namespace JJBot.Knowledge.Extraction.Reading;

internal enum MarkKind
{
    /// <summary>No mark but a word.</summary>
    None,

    Comma,

    /// <summary>A dash between words, a colon, a semicolon or an ellipsis: what follows is told anew.</summary>
    Break,

    Quote,
    Open,
    Close,

    /// <summary>A full stop, a question mark or an exclamation mark.</summary>
    Stop,

    Other,
}
