using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Extraction.Times;

/// <summary>Words that tell a time.</summary>
/// <param name="Span">The words.</param>
/// <param name="Kind">What they tell.</param>
/// <param name="Value">As TimeML writes it ("2017-03", "P3D", "PAST_REF"); https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html#timex3.</param>
/// <param name="Period">The days that they mean, as far as the day of publication lets them be told; null where they mean none.</param>
public sealed record TimeExpression(TextSpan Span, TimeKind Kind, string Value, Period? Period);

/// <summary>The types of TimeML's TIMEX3.</summary>
public enum TimeKind
{
    Date,
    Time,
    Duration,
    Set,
}
