namespace JJBot.Knowledge.Claims;

/// <summary>Who sees a source and its claims: everybody, or one server alone.</summary>
/// <param name="Server">The server's id, or null for what is shared.</param>
public readonly record struct Scope(string? Server)
{
    public static Scope Shared => default;

    /// <summary>Whether somebody who asks from <paramref name="asker"/> sees what has this scope.</summary>
    public bool IsVisibleFrom(Scope asker) => Server is null || Server == asker.Server;

    public override string ToString() => Server ?? "shared";
}
