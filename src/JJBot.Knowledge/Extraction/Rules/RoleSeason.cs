using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>The season that somebody belongs to by the show's data: "villain of season 1".</summary>
internal static class RoleSeason
{
    public static Seasons? Of(Person person)
    {
        foreach (var role in person.Roles)
        {
            var tokens = SentenceTokenReader.Read(role, new TextSpan(0, role.Length));
            for (var at = 0; at < tokens.Length; at++)
            {
                if (SeasonReader.Find(tokens, at)?.Season?.Seasons is { } seasons)
                {
                    return seasons;
                }
            }
        }

        return null;
    }
}
