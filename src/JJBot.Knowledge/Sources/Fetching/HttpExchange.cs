using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>One request and its answer, within the limits of size and time.</summary>
internal sealed class HttpExchange : IDisposable
{
    private readonly HttpMessageInvoker http;
    private readonly FetchOptions options;
    private readonly TimeProvider clock;

    public HttpExchange(GuardedConnector connector, IOptions<FetchOptions> options, TimeProvider clock)
    {
        http = new HttpMessageInvoker(connector.CreateHandler());
        this.options = options.Value;
        this.clock = clock;
    }

    /// <param name="address">Already judged.</param>
    /// <param name="request">What else is asked.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<FetchOutcome> GetAsync(Uri address, FetchRequest request, CancellationToken cancellationToken)
    {
        using var whole = new CancellationTokenSource(options.Timeout, clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(whole.Token, cancellationToken);
        try
        {
            using var response = await SendAsync(address, request, linked.Token);
            return await new HttpAnswer(address, response, options.MaximumBytes, clock).ReadAsync(request, linked.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed($"{address.Host} takes too long to answer: try again later.");
        }
        catch (HttpRequestException exception) when (exception.InnerException is RefusedConnectionException refused)
        {
            return refused.Refusal;
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.SecureConnectionError)
        {
            return Failed($"{address.Host} has no valid certificate, so that nobody knows whose page it is.");
        }
        catch (Exception exception) when (exception is HttpRequestException or SocketException or IOException)
        {
            return Failed($"{address.Host} does not answer as a web site does: try again later.");
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(Uri address, FetchRequest request, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        message.Headers.TryAddWithoutValidation("Accept", request.Wanted.Accept);
        message.Headers.TryAddWithoutValidation("Accept-Encoding", BoundedBody.Encodings);
        request.Validators.AddTo(message);

        using var headers = new CancellationTokenSource(options.HeaderTimeout, clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(headers.Token, cancellationToken);
        return await http.SendAsync(message, linked.Token);
    }

    private static FetchRefusal Failed(string sentence) => new(RefusalKind.Temporary, sentence);
}
