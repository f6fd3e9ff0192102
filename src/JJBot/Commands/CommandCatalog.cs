using JJBot.Discord.Wire;

namespace JJBot.Commands;

/// <summary>The commands as Discord knows them, with the ids that make a mention of them clickable. Empty until they are registered.</summary>
public sealed class CommandCatalog
{
    private readonly TaskCompletionSource<IReadOnlyList<ApplicationCommand>> registered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<ApplicationCommand> Registered => registered.Task.IsCompletedSuccessfully ? registered.Task.Result : [];

    public void SetRegistered(IReadOnlyList<ApplicationCommand> commands) => registered.TrySetResult(commands);

    public Task WhenRegisteredAsync(CancellationToken cancellationToken) => registered.Task.WaitAsync(cancellationToken);
}
