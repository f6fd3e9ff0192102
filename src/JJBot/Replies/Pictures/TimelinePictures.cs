using JJBot.Knowledge.Answers;

namespace JJBot.Replies.Pictures;

/// <summary>The picture of a timeline, where there is something to see and a renderer at hand.</summary>
public sealed class TimelinePictures(PictureRenderer renderer, TimeProvider clock)
{
    /// <returns>Null where the timeline is told in words alone.</returns>
    public async Task<Picture?> DrawAsync(Timeline timeline, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return TimelineChart.Of(timeline, today) is { } chart && await renderer.RenderAsync(TimelineSvg.Of(chart), cancellationToken) is { } png
            ? new Picture(png, TimelineAltText.Of(chart))
            : null;
    }
}
