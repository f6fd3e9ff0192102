namespace JJBot.Knowledge;

/// <summary>Work that is never done twice at once: whoever asks while it is being done shares the next round with all who ask by then.</summary>
internal sealed class Coalesced(Func<Task> work)
{
    private readonly Lock gate = new();
    private Task running = Task.CompletedTask;
    private Task? next;

    /// <summary>Over when the work was done once from its beginning since this was called.</summary>
    public Task RunAsync()
    {
        lock (gate)
        {
            if (running.IsCompleted)
            {
                return running = Task.Run(work);
            }

            var before = running;
            return next ??= Task.Run(() => FollowAsync(before));
        }
    }

    private async Task FollowAsync(Task before)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (gate)
        {
            (running, next) = (next!, null);
        }

        await work();
    }
}
