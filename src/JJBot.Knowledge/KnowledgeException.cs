namespace JJBot.Knowledge;

/// <summary>
/// What goes wrong at the edge of what is known: the database, the seeds, a file that was handed in. The message is written for the
/// person who runs the bot and says what to do; it holds no stack and no secret.
/// </summary>
public sealed class KnowledgeException(string message, Exception? innerException = null) : Exception(message, innerException);
