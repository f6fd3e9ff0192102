using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using JJBot.Playground.World;

namespace JJBot.Playground.Interactions;

/// <summary>A token names its interaction, and proves by 24 random bytes that its bearer was given it.</summary>
internal static class InteractionToken
{
    public static string For(Snowflake id) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"interaction:{id}:{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24))}"));

    public static Snowflake? Read(string token)
    {
        if (token.Length > 200 || !Base64Url.IsValid(token))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)).Split(':');
        return parts is ["interaction", var id, _] ? Snowflake.Parse(id) : null;
    }
}
