using JJBot.Discord.Rest;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace JJBot.Discord.Gateway;

/// <summary>
/// Keeps a connection to the gateway from the start of the program to its end. A stop begins here before any other service stops:
/// no new interactions and messages, answers under way finished, then a close that leaves the session resumable.
/// </summary>
public sealed partial class GatewayWorker : BackgroundService, IHostedLifecycleService
{
    private const int ResumesInVain = 3;

    /// <summary>How long the gateway may take to answer our good-bye.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly DiscordRestClient rest;
    private readonly GatewayContext context;
    private readonly IHostApplicationLifetime lifetime;
    private readonly ILogger<GatewayWorker> logger;
    private readonly GatewaySession session = new();
    private readonly CancellationTokenSource closing = new();
    private int failures;

    internal GatewayWorker(DiscordRestClient rest, GatewayContext context, IHostApplicationLifetime lifetime, ILogger<GatewayWorker> logger)
    {
        this.rest = rest;
        this.context = context;
        this.lifetime = lifetime;
        this.logger = logger;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(context.Dispatcher.DrainAsync(cancellationToken), context.Messages.DrainAsync(cancellationToken));
        await closing.CancelAsync();
        await (ExecuteTask ?? Task.CompletedTask).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await StoppingAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        closing.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, closing.Token);
        var telling = context.Events.RunAsync(stop.Token);
        try
        {
            await StayConnectedAsync(stop.Token);
            await telling;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Log.Stopped(logger);
        }
    }

    private async Task StayConnectedAsync(CancellationToken stop)
    {
        var pace = new ReconnectPace(context.Random);
        while (true)
        {
            var ending = await ConnectOnceAsync(stop);
            stop.ThrowIfCancellationRequested();
            var readyFor = context.Time.GetUtcNow() - context.Status.Current.ReadySince;
            context.Status.SetLost(ending.Reason, fatal: ending.Next == GatewayNext.GiveUp);
            if (ending.Next == GatewayNext.GiveUp)
            {
                GiveUp(ending.Reason);
                return;
            }

            failures = readyFor is null ? failures + 1 : 0;
            if (ending.Next == GatewayNext.NewSession || failures >= ResumesInVain)
            {
                session.Forget();
            }

            var wait = ending.Wait + pace.Next(readyFor);
            Log.Reconnecting(logger, ending.Reason, session.IsOpen ? "resuming" : "with a new session", wait);
            await Task.Delay(wait, context.Time, stop);
        }
    }

    /// <summary>One connection, from asking where to connect to its end.</summary>
    private async Task<GatewayEnding> ConnectOnceAsync(CancellationToken stop)
    {
        try
        {
            var gateway = session.ResumeAddress ?? await FindGatewayAsync(stop);
            using var connection = new GatewayConnection(context.Time);
            await connection.ConnectAsync(session.AddressFor(gateway), stop);
            await using var stopping = stop.UnsafeRegister(static open => _ = ((GatewayConnection)open!).CloseAsync(Patience), connection);
            return await new GatewayConversation(connection, session, context, logger).RunAsync();
        }
        catch (DiscordException exception) when (exception.Action == ErrorAction.StopAllCalls)
        {
            return new GatewayEnding(GatewayNext.GiveUp, GatewayCloseCodes.TokenRefused);
        }
        catch (DiscordException exception)
        {
            return new GatewayEnding(GatewayNext.Resume, exception.Message) { Wait = exception.RetryAfter ?? TimeSpan.Zero };
        }
        catch (Exception exception) when (!stop.IsCancellationRequested)
        {
            Log.ConnectionFailed(logger, exception);
            return new GatewayEnding(GatewayNext.Resume, $"The gateway could not be reached: {exception.Message}");
        }
    }

    /// <summary>Asks for the address, and waits until a session may be started.</summary>
    private async Task<Uri> FindGatewayAsync(CancellationToken stop)
    {
        while (true)
        {
            var gateway = await rest.GetGatewayBotAsync(stop);
            var wait = session.IsOpen ? TimeSpan.Zero : context.Budget.WaitFor(gateway.SessionStartLimit);
            if (wait > TimeSpan.Zero)
            {
                context.Status.SetLost($"Discord allows the next session only in {wait}");
                Log.BudgetSpent(logger, wait);
                await Task.Delay(wait, context.Time, stop);
            }

            if (gateway.SessionStartLimit is { Remaining: <= 0 } && !session.IsOpen)
            {
                continue;
            }

            return Uri.TryCreate(gateway.Url, UriKind.Absolute, out var address)
                ? address
                : throw new DiscordException("Discord gave no address for its gateway", ErrorAction.Retry);
        }
    }

    private void GiveUp(string sentence)
    {
        Log.GaveUp(logger, sentence);
        Environment.ExitCode = 1;
        lifetime.StopApplication();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Reason}; connecting again, {How}, in {Wait}")]
        public static partial void Reconnecting(ILogger logger, string reason, string how, TimeSpan wait);

        [LoggerMessage(LogLevel.Debug, "The connection to the gateway failed")]
        public static partial void ConnectionFailed(ILogger logger, Exception exception);

        [LoggerMessage(LogLevel.Warning, "The next session may be started in {Wait}")]
        public static partial void BudgetSpent(ILogger logger, TimeSpan wait);

        [LoggerMessage(LogLevel.Critical, "{Sentence}")]
        public static partial void GaveUp(ILogger logger, string sentence);

        [LoggerMessage(LogLevel.Information, "The connection to the gateway is closed")]
        public static partial void Stopped(ILogger logger);
    }
}
