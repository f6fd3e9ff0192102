namespace JJBot.Knowledge.Answers.TrackRecords;

/// <summary>
/// Wilson's score interval for a share seen in a small sample, at 95 %: it never leaves 0 to 1, and a few successes in a row do not make
/// a certainty. https://www.itl.nist.gov/div898/handbook/prc/section2/prc241.htm
/// </summary>
/// <param name="Low">From 0.</param>
/// <param name="High">To 1.</param>
public readonly record struct WilsonInterval(double Low, double High)
{
    /// <summary>The 97.5 % quantile of the normal distribution.</summary>
    private const double Z = 1.959964;

    /// <param name="successes">0 to <paramref name="trials"/>.</param>
    /// <param name="trials">1 or more.</param>
    public static WilsonInterval Of(int successes, int trials)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        var (share, weight) = ((double)successes / trials, Z * Z / trials);
        var middle = (share + (weight / 2)) / (1 + weight);
        var reach = Z / (1 + weight) * Math.Sqrt(((share * (1 - share)) + (weight / 4)) / trials);

        // At the ends of the scale the bound is the end itself; rounding must not move it.
        return new WilsonInterval(successes == 0 ? 0 : middle - reach, successes == trials ? 1 : middle + reach);
    }
}
