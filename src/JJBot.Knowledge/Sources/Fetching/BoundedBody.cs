using System.IO.Compression;

namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>Reads what a server sends up to a limit, on the wire and once more unpacked.</summary>
internal static class BoundedBody
{
    private const int Chunk = 32 * 1024;

    /// <summary>For the Accept-Encoding header.</summary>
    public const string Encodings = "gzip, br, deflate";

    /// <summary>Reads to the end, or to one byte past the limit, which tells the two apart.</summary>
    public static async Task<byte[]> ReadAsync(Stream stream, int limit, Action<long>? received, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[Chunk];
        while (whole.Length <= limit)
        {
            var count = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(Chunk, limit + 1 - whole.Length)), cancellationToken);
            if (count == 0)
            {
                break;
            }

            whole.Write(buffer, 0, count);
            received?.Invoke(whole.Length);
        }

        return whole.ToArray();
    }

    /// <summary>Unpacks up to one byte past the limit; null where the encoding is none that was asked for.</summary>
    /// <exception cref="InvalidDataException">It is not what it says that it is.</exception>
    public static async Task<byte[]?> UnpackAsync(byte[] packed, string encoding, int limit, CancellationToken cancellationToken)
    {
        if (encoding is "" or "identity")
        {
            return packed;
        }

        await using var unpacking = Unpacking(packed, encoding);
        try
        {
            return unpacking is null ? null : await ReadAsync(unpacking, limit, null, cancellationToken);
        }
        catch (InvalidOperationException exception)
        {
            // What Brotli throws where the others throw the other.
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    private static Stream? Unpacking(byte[] packed, string encoding) => encoding switch
    {
        "gzip" or "x-gzip" => new GZipStream(new MemoryStream(packed), CompressionMode.Decompress),
        "br" => new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress),
        "deflate" when HasZlibHeader(packed) => new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress),
        "deflate" => new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress),
        _ => null,
    };

    // Some servers leave out the wrapping that the standard wants: https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1.2
    private static bool HasZlibHeader(byte[] packed) => packed.Length >= 2 && (packed[0] & 0x0F) == 8 && ((packed[0] << 8) | packed[1]) % 31 == 0;
}
