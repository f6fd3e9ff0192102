using System.Buffers.Binary;

namespace JJBot.Playground.World;

/// <summary>Width and height out of the first bytes of a PNG or GIF; other files have none here.</summary>
internal static class ImageSize
{
    public static (int Width, int Height)? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 24 && bytes[..4].SequenceEqual((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]))
        {
            return (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
        }

        if (bytes.Length >= 10 && bytes.StartsWith("GIF8"u8))
        {
            return (BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));
        }

        return null;
    }
}
