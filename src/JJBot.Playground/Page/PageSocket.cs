using System.Net.WebSockets;
using JJBot.Playground.Json;

namespace JJBot.Playground.Page;

/// <summary>Carries a visitor's events to the page: text frames {"t":name,"d":object}.</summary>
internal static class PageSocket
{
    public static async Task RunAsync(WebSocket socket, Visitor visitor, CancellationToken stopping)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var listening = ListenAsync(socket, ending);
        try
        {
            await foreach (var happened in visitor.Events.ReadAllAsync(ending.Token))
            {
                var frame = JsonBytes.Write(happened, static (writer, value) =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("t", value.Name);
                    writer.WritePropertyName("d");
                    writer.WriteRawValue(value.Data.Span, skipInputValidation: true);
                    writer.WriteEndObject();
                });
                await socket.SendAsync(frame.AsMemory(), WebSocketMessageType.Text, true, ending.Token);
            }

            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, ending.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
        }

        await ending.CancelAsync();
        await listening;
    }

    // The page says nothing here; what matters is when it goes.
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource ending)
    {
        var buffer = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), ending.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
        }

        await ending.CancelAsync();
    }
}
