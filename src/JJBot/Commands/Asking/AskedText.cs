namespace JJBot.Commands.Asking;

/// <summary>What somebody asked, or wants to have checked.</summary>
/// <param name="Text">As they wrote it.</param>
/// <param name="EchoedAs">"Asked", "Checked": what stands before it in the answer; null where everybody sees it above the answer anyway.</param>
public sealed record AskedText(string Text, string? EchoedAs = null);
