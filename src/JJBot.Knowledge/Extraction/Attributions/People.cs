using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>The full names that an article gives, by their last word, and who has which role ("showrunner Ann Lee").</summary>
internal sealed class People
{
    private readonly Dictionary<string, string> fullNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> roles = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> inRoles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Gender> genders = new(StringComparer.OrdinalIgnoreCase);

    public void Meet(QuotedParagraph paragraph)
    {
        var words = paragraph.Words;
        for (var i = 0; i < words.Length; i++)
        {
            var end = NameRuns.End(paragraph, i, words.Length);
            if (end == i)
            {
                continue;
            }

            MeetRun(paragraph, i, end);
            i = end;
        }
    }

    /// <summary>The fullest name that ends in the same word.</summary>
    public string FullName(string name)
    {
        var last = LastWord(name);
        return last.Length < name.Length ? name : fullNames.GetValueOrDefault(last, name);
    }

    /// <summary>Whether it is the name of somebody rather than of something: it has a title, a role or a given name.</summary>
    public bool IsPerson(string name) => GenderOf(name) != Gender.Unknown || inRoles.Contains(name);

    public string? WithRole(string role) => roles.GetValueOrDefault(role);

    public Gender GenderOf(string name)
    {
        var first = name.AsSpan(0, Math.Max(0, name.IndexOf(' ', StringComparison.Ordinal)));
        return genders.GetValueOrDefault(LastWord(name)) is var known and not Gender.Unknown ? known : GivenNames.GenderOf(first);
    }

    private void MeetRun(QuotedParagraph paragraph, int first, int end)
    {
        var words = paragraph.Words;
        var titled = NameRuns.SkipTitles(paragraph, first, end);
        var name = NameRuns.Text(paragraph, titled, end);
        var last = LastWord(name);
        if (titled > first && TitleGender(words[titled - 1].Span.In(paragraph.Text)) is var gender and not Gender.Unknown)
        {
            genders.TryAdd(last, gender);
        }

        if (end - titled is < 2 or > 4)
        {
            return;
        }

        if (GivenNames.GenderOf(words[titled].Span.In(paragraph.Text)) != Gender.Unknown)
        {
            fullNames[last] = fullNames.TryGetValue(last, out var known) && HasGivenName(known) ? known : name;
        }
        else
        {
            fullNames.TryAdd(last, name);
        }

        if (first > 0 && words[first - 1].Class == WordClass.Noun)
        {
            roles.TryAdd(paragraph.Of(first - 1), name);
            inRoles.Add(name);
        }
    }

    private static bool HasGivenName(string name) => GivenNames.GenderOf(name.AsSpan(0, name.IndexOf(' ', StringComparison.Ordinal))) != Gender.Unknown;

    private static Gender TitleGender(ReadOnlySpan<char> title) => title.TrimEnd('.') switch
    {
        "Ms" or "Mrs" or "Miss" or "Actress" or "Lady" or "Dame" => Gender.Female,
        "Mr" or "Sir" or "Lord" => Gender.Male,
        _ => Gender.Unknown,
    };

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
