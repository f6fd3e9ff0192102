namespace JJBot.Commands;

/// <summary>An option that cannot be meant; the message says in one sentence what would do, and is shown to the asking person alone.</summary>
public class UserMistakeException(string message) : Exception(message);
