using System.Runtime.Versioning;
using JJBot.Tests.Hardship;

namespace JJBot.Tests.Alerts;

/// <summary>
/// Starts the program, and kills it at a moment that chance chooses: while it starts, as soon as some messages arrived, or when nothing
/// is left to do.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Lives(Ordeal ordeal, Random random)
{
    private const int LongestStart = 900;
    private const int MostMessages = 7;
    private const int LongestRest = 25;

    // What SQLite's index of the write-ahead log takes, and room for a few transactions.
    private const int FewestBlocks = 32;
    private const int MoreBlocks = 96;
    private const string Refused = "Alerts wait";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(25);

    /// <summary>In how many lives the program said that the database refuses.</summary>
    public int Refusals { get; private set; }

    /// <returns>False where it ended before it was killed.</returns>
    public async Task<bool> LiveAsync()
    {
        using var program = ordeal.Start();
        await UntilItsEndAsync(program);
        return program.Kill();
    }

    /// <summary>The same on a database that another program keeps locked, or whose files may not grow any more, for a while or until the end.</summary>
    /// <returns>False where it ended before it was killed.</returns>
    public Task<bool> LiveInNeedAsync() => random.Next(8) == 0 ? LiveLockedOutAsync() : LiveConfinedAsync(isRelieved: random.Next(2) == 0);

    private async Task<bool> LiveLockedOutAsync()
    {
        var (free, locked) = (random.Next(1_500), Ordeal.BusyTimeout * (1 + random.NextDouble()));
        using var program = ordeal.Start();
        var refused = program.SaysAsync(Refused);
        var end = UntilItsEndAsync(program);
        await Task.WhenAny(end, Task.Delay(free));
        await using (await ordeal.LockAsync())
        {
            await Task.WhenAny(end, Task.Delay(locked));
        }

        await end;
        return await EndAsync(program, refused);
    }

    private async Task<bool> LiveConfinedAsync(bool isRelieved)
    {
        // What is written goes to the end of the log from now on.
        ordeal.Desk.Change("PRAGMA wal_checkpoint(TRUNCATE)");
        var need = random.Next(200);
        using var program = ordeal.Start(mostBlocks: FewestBlocks + random.Next(MoreBlocks));
        var refused = program.SaysAsync(Refused);
        var end = UntilItsEndAsync(program);
        await Task.WhenAny(end, refused);
        await Task.WhenAny(end, Task.Delay(need));
        if (isRelieved)
        {
            program.Relieve();
            await end;
        }

        return await EndAsync(program, refused);
    }

    private async Task<bool> EndAsync(ProgramProcess program, Task<bool> refused)
    {
        var isKilled = program.Kill();
        Refusals += await refused ? 1 : 0;
        return isKilled;
    }

    private async Task UntilItsEndAsync(ProgramProcess program)
    {
        ordeal.Overlook();
        var (isEarly, start) = (random.Next(4) == 0 || ordeal.Left == 0, random.Next(LongestStart));
        var (messages, rest) = (random.Next(1, MostMessages + 1), random.Next(LongestRest));
        if (isEarly)
        {
            await Task.Delay(start);
            return;
        }

        using var over = new CancellationTokenSource(Longest);
        await Task.WhenAny(ordeal.ArriveAsync(messages, over.Token), NothingLeftAsync(over.Token), program.EndedAsync());
        await over.CancelAsync();
        await Task.Delay(rest);
    }

    private async Task NothingLeftAsync(CancellationToken over)
    {
        while (ordeal.Left > 0)
        {
            await Task.Delay(LookEvery, over);
        }
    }
}
