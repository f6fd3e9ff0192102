using System.Net.WebSockets;
using System.Text.Json;

namespace JJBot.Tests.Playground;

internal static class SocketFrame
{
    public static async Task<byte[]> ReadBytesAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                throw new InvalidOperationException($"The socket was closed: {(int?)socket.CloseStatus} {socket.CloseStatusDescription}");
            }

            whole.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return whole.ToArray();
            }
        }
    }

    public static async Task<JsonElement> ReadAsync(WebSocket socket, CancellationToken cancellationToken) =>
        JsonSerializer.Deserialize<JsonElement>(await ReadBytesAsync(socket, cancellationToken));
}
