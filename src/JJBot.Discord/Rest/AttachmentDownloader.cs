using System.Net;
using JJBot.Discord.Wire;
using Microsoft.Extensions.Options;

namespace JJBot.Discord.Rest;

/// <summary>
/// Downloads what somebody attached: from Discord's own hosts alone (or the stand-in's, where the API is one), never more than asked
/// for, and without the token.
/// </summary>
/// <remarks>https://docs.discord.com/developers/reference#signed-attachment-cdn-urls</remarks>
public sealed class AttachmentDownloader(HttpClient http, IOptions<DiscordOptions> options, TimeProvider time)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);
    private static readonly string[] Hosts = ["cdn.discordapp.com", "media.discordapp.net"];

    /// <param name="attachment">As it came in an interaction; its address expires, so this must not wait.</param>
    /// <param name="mostBytes">Counted as the file arrives: what Discord states as its size is a hint.</param>
    /// <exception cref="DiscordException">It is not Discord's, too large, gone, or does not arrive in time.</exception>
    public async Task<byte[]> DownloadAsync(Attachment attachment, int mostBytes, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(attachment.Url, UriKind.Absolute, out var address) || !IsDiscords(address))
        {
            throw new DiscordException($"The attachment {attachment.Id} does not lie with Discord", ErrorAction.FixRequest);
        }

        using var deadline = new CancellationTokenSource(Deadline, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return response.StatusCode == HttpStatusCode.OK
                ? await ReadAsync(response, attachment, mostBytes, either.Token)
                : throw new DiscordException($"The attachment {attachment.Id} answers {(int)response.StatusCode}", ErrorAction.ForgetTarget);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new DiscordException($"The attachment {attachment.Id} could not be downloaded", ErrorAction.Retry, exception);
        }
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, Attachment attachment, int mostBytes, CancellationToken cancellationToken)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var file = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = await body.ReadAsync(buffer, cancellationToken)) > 0; file.Write(buffer, 0, read))
        {
            if (file.Length + read > mostBytes)
            {
                throw new DiscordException($"The attachment {attachment.Id} is larger than {mostBytes} bytes", ErrorAction.FixRequest);
            }
        }

        return file.ToArray();
    }

    private bool IsDiscords(Uri address)
    {
        var api = new Uri(options.Value.ApiBase);
        return (address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && Hosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase))
            || (api.IsLoopback && Uri.Compare(address, api, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0);
    }
}
