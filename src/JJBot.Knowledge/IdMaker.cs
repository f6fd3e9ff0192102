using System.Security.Cryptography;

namespace JJBot.Knowledge;

/// <summary>
/// Makes ids that sort by time: 48 bits of milliseconds and 80 bits of chance, as 26 characters of Crockford's base 32
/// (https://www.crockford.com/base32.html) in lower case. Those of one process rise even within a millisecond.
/// </summary>
public sealed class IdMaker(TimeProvider clock)
{
    private const int Length = 26;
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int RandomBits = 80;

    private readonly Lock gate = new();
    private UInt128 last;

    public string Next()
    {
        var number = ((UInt128)(ulong)clock.GetUtcNow().ToUnixTimeMilliseconds() << RandomBits) | Chance();
        lock (gate)
        {
            last = number > last ? number : last + 1;
            number = last;
        }

        return string.Create(Length, number, static (text, rest) =>
        {
            for (var index = text.Length - 1; index >= 0; index--)
            {
                text[index] = Digits[(int)(rest & 31)];
                rest >>= 5;
            }
        });
    }

    private static UInt128 Chance()
    {
        Span<byte> bytes = stackalloc byte[RandomBits / 8];
        RandomNumberGenerator.Fill(bytes);
        UInt128 chance = 0;
        foreach (var part in bytes)
        {
            chance = (chance << 8) | part;
        }

        return chance;
    }
}
