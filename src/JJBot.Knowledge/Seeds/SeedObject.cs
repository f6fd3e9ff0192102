using System.Globalization;
using System.Text.Json;

namespace JJBot.Knowledge.Seeds;

/// <summary>
/// Reads one JSON object of the seeds property by property. What is wrong becomes a mistake and a harmless value, so that reading
/// goes on and finds the next one; a deserializer would stop at the first.
/// </summary>
internal sealed class SeedObject(JsonElement element, string place, SeedMistakes mistakes)
{
    private readonly List<string> known = [];
    private readonly int mistakesBefore = mistakes.Count;

    public string Place => place;

    /// <summary>Whether something was wrong since this object was begun.</summary>
    public bool HasMistakes => mistakes.Count > mistakesBefore;

    public void Mistake(string sentence) => mistakes.Add(place, sentence);

    /// <summary>The same object under a name that says more.</summary>
    public SeedObject At(string newPlace) => new(element, newPlace, mistakes);

    public string? OptionalText(string name, int maximum = 300)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String || TextOf(value) is not { } text)
        {
            Mistake($"\"{name}\" takes text.");
            return null;
        }

        if (string.IsNullOrWhiteSpace(text) || text.Length > maximum || text.Any(char.IsControl) || text != text.Trim())
        {
            Mistake($"\"{name}\" takes 1 to {Invariant(maximum)} characters on one line, without spaces at either end.");
            return null;
        }

        return text;
    }

    public string Text(string name, int maximum = 300) => OptionalText(name, maximum) ?? Missing(name, "text", "");

    public int? OptionalNumber(string name, int minimum, int maximum)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= minimum && number <= maximum)
        {
            return number;
        }

        Mistake($"\"{name}\" takes a whole number from {Invariant(minimum)} to {Invariant(maximum)}.");
        return null;
    }

    public int Number(string name, int minimum, int maximum) =>
        OptionalNumber(name, minimum, maximum) ?? Missing(name, $"a whole number from {Invariant(minimum)} to {Invariant(maximum)}", minimum);

    public bool Flag(string name)
    {
        if (Find(name) is { } value && value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Mistake($"\"{name}\" takes true or false.");
        }

        return Find(name) is { ValueKind: JsonValueKind.True };
    }

    public T Choice<T>(string name)
        where T : struct, Enum
    {
        if (OptionalText(name) is not { } text)
        {
            return Missing(name, EnumName<T>.Allowed, default(T));
        }

        if (EnumName<T>.Find(text) is { } value)
        {
            return value;
        }

        Mistake($"\"{name}\" is \"{text}\"; allowed are {EnumName<T>.Allowed}.");
        return default;
    }

    public DateOnly? OptionalDay(string name)
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Mistake($"\"{name}\" is \"{text}\"; it takes a day such as 2017-03-31, or null where it is not known.");
        return null;
    }

    /// <summary>A list of texts; empty where it is left out.</summary>
    public IReadOnlyList<string> Texts(string name, int maximum = 100) => Find(name) is { } value ? TextsIn(name, value, maximum) : [];

    /// <summary>A list of lists of texts; empty where it is left out.</summary>
    public IReadOnlyList<IReadOnlyList<string>> TextLists(string name, int maximum = 100)
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= maximum)
        {
            return [.. value.EnumerateArray().Select(list => TextsIn(name, list, maximum))];
        }

        Mistake($"\"{name}\" takes a list of at most {Invariant(maximum)} lists.");
        return [];
    }

    public SeedObject? OptionalObject(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            return new SeedObject(value, $"{place}, {name}", mistakes);
        }

        Mistake($"\"{name}\" takes an object.");
        return null;
    }

    public SeedObject? Object(string name) => OptionalObject(name) ?? Missing<SeedObject?>(name, "an object", null);

    /// <summary>A list of objects, each named by its number until it is known by a better name.</summary>
    public IEnumerable<SeedObject> Objects(string name, int maximum)
    {
        if (Find(name) is not { } value)
        {
            return Missing<IEnumerable<SeedObject>>(name, "a list of objects", []);
        }

        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > maximum || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object))
        {
            Mistake($"\"{name}\" takes a list of at most {Invariant(maximum)} objects.");
            return [];
        }

        return value.EnumerateArray().Select((item, index) => new SeedObject(item, $"{place}, {name} {Invariant(index + 1)}", mistakes));
    }

    /// <summary>The property as it stands, for one that takes several shapes; null where it is left out or null.</summary>
    public JsonElement? Find(string name)
    {
        if (!known.Contains(name))
        {
            known.Add(name);
        }

        return element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    /// <summary>Refuses what was not asked for. Call it last.</summary>
    public void RefuseTheRest()
    {
        foreach (var property in element.EnumerateObject().Where(property => !known.Contains(property.Name)))
        {
            Mistake($"\"{property.Name}\" is not known; allowed are {string.Join(", ", known)}.");
        }
    }

    private string[] TextsIn(string name, JsonElement value, int maximum)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > maximum)
        {
            Mistake($"\"{name}\" takes a list of at most {Invariant(maximum)} texts.");
            return [];
        }

        var texts = value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? TextOf(item) : null).ToArray();
        if (texts.Any(text => string.IsNullOrWhiteSpace(text) || text.Length > 300 || text.Any(char.IsControl)))
        {
            Mistake($"\"{name}\" takes texts of 1 to 300 characters.");
            return [];
        }

        return texts!;
    }

    private T Missing<T>(string name, string expected, T harmless)
    {
        // Where it was there and wrong, that has been said already.
        if (Find(name) is null)
        {
            Mistake($"\"{name}\" is missing; it takes {expected}.");
        }

        return harmless;
    }

    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            return null;
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
