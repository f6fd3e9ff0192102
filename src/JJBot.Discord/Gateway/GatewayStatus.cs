namespace JJBot.Discord.Gateway;

/// <summary>How the connection to the gateway is, for health checks. Safe to read from any thread.</summary>
public sealed class GatewayStatus
{
    private readonly Lock gate = new();
    private GatewayState current = new();
    private TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public GatewayState Current
    {
        get
        {
            lock (gate)
            {
                return current;
            }
        }
    }

    /// <summary>Ends when the gateway is ready, at once if it is.</summary>
    public Task WhenReadyAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return ready.Task.WaitAsync(cancellationToken);
        }
    }

    internal void SetReady(DateTimeOffset since, bool resumed)
    {
        lock (gate)
        {
            current = current with
            {
                ReadySince = since,
                LastError = null,
                Sessions = current.Sessions + (resumed ? 0 : 1),
                Resumes = current.Resumes + (resumed ? 1 : 0),
            };
            ready.TrySetResult();
        }
    }

    internal void SetLost(string error, bool fatal = false)
    {
        lock (gate)
        {
            current = current with { ReadySince = null, LastError = error, Fatal = fatal ? error : null };
            if (ready.Task.IsCompleted)
            {
                ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }
}

/// <param name="ReadySince">Null while there is no session that receives events.</param>
/// <param name="LastError">In one sentence, why there is none.</param>
/// <param name="Fatal">In one sentence, what somebody must do before there can be one again.</param>
/// <param name="Sessions">How many were started since the program began.</param>
/// <param name="Resumes">How often one went on after a lost connection.</param>
public sealed record GatewayState(
    DateTimeOffset? ReadySince = null, string? LastError = null, string? Fatal = null, int Sessions = 0, int Resumes = 0);
