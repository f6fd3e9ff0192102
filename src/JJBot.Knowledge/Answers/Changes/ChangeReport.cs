using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Changes;

/// <summary>What is known otherwise than some time ago.</summary>
/// <param name="Since">The first day that counts.</param>
/// <param name="Topics">One for each topic with a change, the one with the newest first.</param>
/// <param name="Start">What the bot started with, where that was only since then; null otherwise.</param>
/// <param name="Claims">How many reports are known now.</param>
/// <param name="Sources">How many sources they are from.</param>
public sealed record ChangeReport(DateOnly Since, IReadOnlyList<TopicChanges> Topics, ChangeStart? Start, int Claims, int Sources)
{
    public IEnumerable<Change> All => Topics.SelectMany(topic => topic.Changes);
}

/// <param name="Topic">Its name.</param>
/// <param name="Changes">The newest day first, and of a day what matters most.</param>
public sealed record TopicChanges(string Topic, IReadOnlyList<Change> Changes);

/// <param name="Day">When the bot learned the first that it knows.</param>
/// <param name="Claims">How many reports it started with.</param>
public sealed record ChangeStart(DateOnly Day, int Claims);
