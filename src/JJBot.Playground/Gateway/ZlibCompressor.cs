using System.IO.Compression;

namespace JJBot.Playground.Gateway;

/// <summary>
/// zlib-stream: one deflate context for the whole socket, flushed after every frame, so that each message ends in 00 00 FF FF.
/// https://docs.discord.com/developers/events/gateway#transport-compression
/// </summary>
internal sealed class ZlibCompressor : IDisposable
{
    private readonly MemoryStream buffer = new();
    private readonly ZLibStream stream;

    public ZlibCompressor() => stream = new ZLibStream(buffer, CompressionLevel.Fastest, leaveOpen: true);

    /// <summary>The bytes of one message; they are valid until the next call.</summary>
    public ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> frame)
    {
        buffer.SetLength(0);
        stream.Write(frame);
        stream.Flush();
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    public void Dispose()
    {
        stream.Dispose();
        buffer.Dispose();
    }
}
