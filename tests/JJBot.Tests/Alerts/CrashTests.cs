using System.Runtime.Versioning;
using Xunit.Abstractions;

namespace JJBot.Tests.Alerts;

/// <summary>The bot is killed again and again while it tells of claims, on a line that fails too, and on a disk that does.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Claims = 50;
    private const int Channels = 20;
    private const int Kills = 200;
    private const int KillsInNeed = 25;

    [Fact]
    public Task After_Two_Hundred_Kills_Each_Channel_Has_Each_Claim_Exactly_Once() => RunAsync(Kills, ordeal => ordeal.LiveAsync());

    [Fact]
    public Task Where_The_Database_Refuses_To_Be_Written_Too_Each_Channel_Has_Each_Claim_Exactly_Once() => RunAsync(KillsInNeed, ordeal => ordeal.LiveInNeedAsync());

    private async Task RunAsync(int kills, Func<Ordeal, Task> live)
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}.");
        await using var ordeal = await Ordeal.BeginAsync(Channels, new Random(seed));

        var told = 0;
        for (var kill = 0; kill < kills; kill++)
        {
            // All are told some lives before the last one, so that those have something to make good.
            for (; told < Claims && told <= kill * Claims / (kills * 9 / 10); told++)
            {
                await ordeal.Desk.TellAsync(told + 1);
            }

            await ordeal.TroubleAsync();
            await live(ordeal);
        }

        await ordeal.FinishAsync();
        await ordeal.AssertEachOnceAsync(Claims);
    }
}
