namespace JJBot.Knowledge.Answers.Checking;

/// <summary>What the fit of two values comes to, once it is known how each side means its own: a denial turns it round, a wish settles nothing.</summary>
internal static class StanceRule
{
    /// <param name="said">How the statement is meant.</param>
    /// <param name="told">How the claim is meant.</param>
    /// <param name="fit">How the claim's value fits the statement's.</param>
    public static Stance Of(Mood said, Mood told, Fit fit) => (said, told, fit) switch
    {
        (Mood.Asserted, Mood.Asserted or Mood.Wished, Fit.Same or Fit.Closer) => Stance.For,
        (Mood.Asserted, Mood.Asserted, Fit.Apart) => Stance.Against,

        // "It has been announced" against "it has not been announced yet".
        (Mood.Asserted, Mood.Open, Fit.Apart) => Stance.Against,

        // "Not in 2031" rules out May 2031 as well, and leaves 2032 to be.
        (Mood.Asserted, Mood.Denied, Fit.Same or Fit.Looser) => Stance.Against,
        (Mood.Denied, Mood.Denied, Fit.Same or Fit.Looser) => Stance.For,
        (Mood.Denied, Mood.Asserted, Fit.Same or Fit.Closer) => Stance.Against,
        (Mood.Denied, Mood.Asserted, Fit.Apart) => Stance.For,

        (Mood.Wished, Mood.Wished, Fit.Same or Fit.Closer) => Stance.For,
        (Mood.Wished, Mood.Denied, Fit.Same or Fit.Looser) => Stance.Against,

        // That nothing is known of it is borne out by whoever says so.
        (Mood.Open, Mood.Open, _) => Stance.For,
        _ => Stance.Beside,
    };
}
