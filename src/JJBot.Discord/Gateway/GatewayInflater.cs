using System.IO.Compression;

namespace JJBot.Discord.Gateway;

/// <summary>Undoes zlib-stream: one inflate context for the whole of a connection, messages ending in a flush. Reuses its buffers.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway#transport-compression</remarks>
internal sealed class GatewayInflater : IDisposable
{
    private readonly RefillableStream input = new();
    private readonly ZLibStream zlib;
    private readonly int mostBytes;
    private byte[] output = new byte[16 * 1024];

    public GatewayInflater(int mostBytes)
    {
        this.mostBytes = mostBytes;
        zlib = new ZLibStream(input, CompressionMode.Decompress);
    }

    /// <summary>Whether the bytes so far end a message.</summary>
    public static bool IsComplete(ReadOnlySpan<byte> compressed) => compressed.EndsWith((ReadOnlySpan<byte>)[0, 0, 0xFF, 0xFF]);

    /// <summary>The message; valid until the next call.</summary>
    /// <exception cref="InvalidDataException">The bytes are not zlib's, or the message is too large. The context is lost with it.</exception>
    public ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> compressed)
    {
        input.Refill(compressed);
        var length = 0;
        while (true)
        {
            if (length == output.Length)
            {
                Grow();
            }

            var read = zlib.Read(output, length, output.Length - length);
            if (read == 0)
            {
                return output.AsMemory(0, length);
            }

            length += read;
        }
    }

    public void Dispose() => zlib.Dispose();

    private void Grow()
    {
        if (output.Length >= mostBytes)
        {
            throw new InvalidDataException($"A message inflates to more than {mostBytes} bytes.");
        }

        Array.Resize(ref output, Math.Min(output.Length * 2, mostBytes));
    }

    /// <summary>Ends when its bytes are used up, and goes on with the next ones.</summary>
    private sealed class RefillableStream : Stream
    {
        private ReadOnlyMemory<byte> rest;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public void Refill(ReadOnlyMemory<byte> bytes) => rest = bytes;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(buffer.Length, rest.Length);
            rest.Span[..count].CopyTo(buffer);
            rest = rest[count..];
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
