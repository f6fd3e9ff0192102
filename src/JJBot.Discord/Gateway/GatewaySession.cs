namespace JJBot.Discord.Gateway;

/// <summary>What is needed to go on where a lost connection stopped.</summary>
internal sealed class GatewaySession
{
    /// <summary>Null where the next connection must start a new session.</summary>
    public string? Id { get; private set; }

    public Uri? ResumeAddress { get; private set; }

    /// <summary>Of the last event received; null before the first.</summary>
    public long? Sequence { get; set; }

    public bool IsOpen => Id is not null;

    public void Open(string id, string resumeAddress)
    {
        Id = id;
        ResumeAddress = Uri.TryCreate(resumeAddress, UriKind.Absolute, out var address) && address.Scheme is "wss" or "ws" ? address : null;
    }

    public void Forget() => (Id, ResumeAddress, Sequence) = (null, null, null);

    /// <summary>The address to connect to next: the session's own if there is one, always with the same query.</summary>
    public Uri AddressFor(Uri gateway)
    {
        var address = ResumeAddress is { } resume && (resume.Scheme == "wss" || gateway.Scheme == "ws") ? resume : gateway;
        return new UriBuilder(address) { Query = "v=10&encoding=json&compress=zlib-stream" }.Uri;
    }
}
