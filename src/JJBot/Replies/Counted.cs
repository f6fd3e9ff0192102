namespace JJBot.Replies;

/// <summary>"1 source", "5 sources".</summary>
internal static class Counted
{
    public static string Of(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
