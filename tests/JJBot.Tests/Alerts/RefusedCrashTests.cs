using System.Runtime.Versioning;
using Xunit.Abstractions;

namespace JJBot.Tests.Alerts;

/// <summary>The same on a database that refuses to be written now and then. A class of its own, so that the two run side by side.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class RefusedCrashTests(ITestOutputHelper output)
{
    /// <summary>Most lives end sooner, but where none is refused the test has lost its point.</summary>
    private const int FewestRefusals = Ordeal.Kills / 100;

    [Fact]
    public async Task Where_The_Database_Refuses_Too_Each_Channel_Has_Each_Claim_Exactly_Once_After_Two_Hundred_Kills()
    {
        await using var ordeal = await Ordeal.BeginAsync(output);

        var refusals = await ordeal.SurviveAsync(lives => lives.LiveInNeedAsync());

        Assert.InRange(refusals, FewestRefusals, Ordeal.Kills);
    }
}
