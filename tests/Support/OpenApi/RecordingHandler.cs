using System.Collections.Concurrent;

namespace JJBot.Testing.OpenApi;

/// <summary>Remembers every request that passes. Put into the services as a DelegatingHandler, it sees all REST calls of the bot.</summary>
internal sealed class RecordingHandler : DelegatingHandler
{
    private readonly ConcurrentQueue<RecordedRequest> requests = new();

    public IReadOnlyCollection<RecordedRequest> Requests => requests;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (json, files) = await ReadAsync(request.Content, cancellationToken);
        var address = request.RequestUri!;
        var path = address.AbsolutePath[(address.AbsolutePath.IndexOf("/v10/", StringComparison.Ordinal) + 4)..];
        requests.Enqueue(new RecordedRequest(request.Method.Method, path, address.Query, json, files));
        return await base.SendAsync(request, cancellationToken);
    }

    private static async Task<(string? Json, IReadOnlyList<string> Files)> ReadAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content is not MultipartFormDataContent form)
        {
            return (content is null ? null : await content.ReadAsStringAsync(cancellationToken), []);
        }

        var parts = form.Select(part => (Name: part.Headers.ContentDisposition?.Name?.Trim('"') ?? "", Part: part)).ToList();
        var json = parts.Single(part => part.Name == "payload_json").Part;
        return (await json.ReadAsStringAsync(cancellationToken), [.. parts.Select(part => part.Name).Where(name => name != "payload_json")]);
    }
}
