namespace JJBot.Hosting;

/// <summary>Something that keeps the bot from running and that its operator can mend; the message says how, in one sentence.</summary>
public sealed class BotException(string message, Exception? innerException = null) : Exception(message, innerException);
