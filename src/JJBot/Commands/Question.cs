using JJBot.Knowledge.Claims;

namespace JJBot.Commands;

/// <summary>What somebody asked for through a command's options.</summary>
/// <param name="Subject">The series, and the season where one was named or is meant.</param>
/// <param name="AsOf">The last day that counts, or null for now.</param>
/// <param name="IsPrivate">Whether the answer is for the asking person alone.</param>
public sealed record Question(Subject Subject, DateOnly? AsOf, bool IsPrivate);
