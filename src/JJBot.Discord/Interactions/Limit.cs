using System.Runtime.CompilerServices;

namespace JJBot.Discord.Interactions;

/// <summary>Refuses what Discord would refuse, in one sentence.</summary>
internal static class Limit
{
    public static void Require(bool condition, string sentence)
    {
        if (!condition)
        {
            throw new ArgumentException(sentence);
        }
    }

    public static void AtMost(int actual, int most, string what)
    {
        if (actual > most)
        {
            throw new ArgumentException($"Discord takes at most {most} {what}, not {actual}.");
        }
    }

    public static void Between(int actual, int least, int most, string what)
    {
        if (actual < least || actual > most)
        {
            throw new ArgumentException($"Discord takes {least} to {most} {what}, not {actual}.");
        }
    }

    /// <summary>A text that must be there.</summary>
    public static void Length(string? text, int least, int most, string what, [CallerArgumentExpression(nameof(text))] string name = "")
    {
        if (text is null)
        {
            throw new ArgumentException($"{name} is missing.");
        }

        Between(text.Length, least, most, $"characters in {what}");
    }
}
