using FsCheck.Xunit;

namespace JJBot.Knowledge.Tests.Support;

/// <summary>
/// A property that is tried with the same inputs each time where CI is set, so that a failed build can be repeated by anybody, and with
/// new ones each time elsewhere, which is how mistakes are found.
/// </summary>
public sealed class RepeatablePropertyAttribute : PropertyAttribute
{
    public RepeatablePropertyAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") is not null)
        {
            Replay = "(1847032911,2654435761)";
        }
    }
}
