namespace JJBot.Knowledge.Sources.Refreshing;

/// <summary>What became of a passage in a newer version of its text.</summary>
public abstract record PassageFinding
{
    private PassageFinding()
    {
    }

    /// <summary>It stands where it stood, word for word; typography does not matter.</summary>
    public sealed record Unchanged : PassageFinding;

    /// <summary>It stands word for word in another paragraph.</summary>
    /// <param name="Paragraph">From 1.</param>
    public sealed record Moved(int Paragraph) : PassageFinding;

    /// <summary>Words like it stand there.</summary>
    /// <param name="Paragraph">From 1.</param>
    /// <param name="Words">What stands there now.</param>
    public sealed record Changed(int Paragraph, string Words) : PassageFinding;

    /// <summary>Nothing like it stands there.</summary>
    public sealed record Vanished : PassageFinding;
}
