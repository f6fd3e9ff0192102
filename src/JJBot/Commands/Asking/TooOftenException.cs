namespace JJBot.Commands.Asking;

/// <summary>Somebody asks more often than they may.</summary>
public sealed class TooOftenException(int perMinute, Permit permit)
    : UserMistakeException($"I take {perMinute} questions a minute from one person. Ask again in {Math.Ceiling(permit.Wait.TotalSeconds):0} seconds.")
{
    /// <summary>Whether the person has not been told yet.</summary>
    public bool IsNews => permit.IsNews;
}
