using JJBot.Knowledge.Review;

namespace JJBot.Knowledge.Sources;

/// <summary>Makes a server's source everybody's.</summary>
public sealed class Publisher
{
    /// <summary>The source and its accepted claims become shared; claims that wait stay with the server that reviews them.</summary>
    public Task<ReviewOutcome> PublishAsync(SourceId source, Actor by, CancellationToken cancellationToken) => throw new NotImplementedException();
}
