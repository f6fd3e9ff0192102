using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <summary>What Discord delivers for the application to work on: each once, only so many at a time, and none lost when the program stops.</summary>
/// <param name="places">How many are worked on at the same time.</param>
internal sealed class Intake(int places) : IDisposable
{
    private const int RememberedIds = 8_192;

    /// <summary>Waiting ones per working one; more could not be answered within the time that people wait.</summary>
    private const int WaitingPerPlace = 8;

    private readonly RecentIds recent = new(RememberedIds);
    private readonly InFlight inFlight = new();
    private readonly SemaphoreSlim free = new(places);
    private readonly CancellationTokenSource abandoned = new();

    public int Count => inFlight.Count;

    /// <summary>Cancelled when the program no longer waits for what is under way.</summary>
    public CancellationToken Abandoned => abandoned.Token;

    /// <summary>Whoever is taken must <see cref="Leave"/>.</summary>
    public Admission Admit(Snowflake id) => !recent.Add(id) ? Admission.Repeated
        : inFlight.TryEnter(places * (1 + WaitingPerPlace)) ? Admission.Taken
        : Admission.Full;

    public void Leave() => inFlight.Leave();

    /// <summary>Waits for a free place and works in it.</summary>
    public async Task<T> WorkAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        await free.WaitAsync(cancellationToken);
        try
        {
            return await work(cancellationToken);
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Takes no more and waits for those under way; on cancellation they are told to end.</summary>
    /// <returns>How many were under way when waiting for them was given up; zero where all are finished.</returns>
    public async Task<int> DrainAsync(CancellationToken cancellationToken)
    {
        try
        {
            await inFlight.CloseAsync().WaitAsync(cancellationToken);
            return 0;
        }
        catch (OperationCanceledException)
        {
            var left = inFlight.Count;
            await abandoned.CancelAsync();
            return left;
        }
    }

    public void Dispose()
    {
        free.Dispose();
        abandoned.Dispose();
    }
}

internal enum Admission
{
    Taken,

    /// <summary>It was delivered before.</summary>
    Repeated,

    /// <summary>Too many are waiting, or the program is stopping.</summary>
    Full,
}
