using System.Runtime.Versioning;
using Xunit.Abstractions;

namespace JJBot.Tests.Alerts;

/// <summary>The bot is killed again and again while it tells of claims, on a line that fails too.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class CrashTests(ITestOutputHelper output)
{
    [Fact]
    public async Task After_Two_Hundred_Kills_Each_Channel_Has_Each_Claim_Exactly_Once()
    {
        await using var ordeal = await Ordeal.BeginAsync(output);

        await ordeal.SurviveAsync(lives => lives.LiveAsync());
    }
}
