using System.IO.Compression;
using System.Net.WebSockets;

namespace JJBot.Tests.Hardship;

/// <summary>The socket to the bot: every frame goes through one compressed stream, as with Discord's zlib-stream.</summary>
internal sealed class TapLine : IDisposable
{
    private readonly WebSocket bot;
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly MemoryStream compressed = new();
    private readonly ZLibStream compressor;

    public TapLine(WebSocket bot)
    {
        this.bot = bot;
        compressor = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true);
    }

    public async Task SendAsync(byte[] frame, CancellationToken cancellationToken)
    {
        await sending.WaitAsync(cancellationToken);
        try
        {
            compressed.SetLength(0);
            compressor.Write(frame);
            compressor.Flush();
            await bot.SendAsync(compressed.ToArray().AsMemory(), WebSocketMessageType.Binary, true, cancellationToken);
        }
        finally
        {
            sending.Release();
        }
    }

    public Task SendUncompressedAsync(byte[] bytes) => bot.SendAsync(bytes, WebSocketMessageType.Binary, true, CancellationToken.None);

    public Task CloseAsync(WebSocketCloseStatus? status) => bot.CloseOutputAsync(status ?? WebSocketCloseStatus.Empty, null, CancellationToken.None);

    public void Break() => bot.Abort();

    public void Dispose()
    {
        bot.Abort();
        compressor.Dispose();
        compressed.Dispose();
        sending.Dispose();
    }
}
