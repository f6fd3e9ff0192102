using System.Text.Json;
using System.Text.RegularExpressions;

namespace JJBot.Playground.Validation;

/// <summary>A value in a form, with the checks that Discord applies to values of its kind. A failed check notes the mistake and reads as absent.</summary>
internal readonly record struct FormField(FormErrors Errors, FormPath? Path, JsonElement Value)
{
    public bool IsPresent => Value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    /// <summary>Given, be it null.</summary>
    public bool IsGiven => Value.ValueKind != JsonValueKind.Undefined;

    public FormField this[string name] => new(Errors, new FormPath(Path, name), Value.ValueKind == JsonValueKind.Object && Value.TryGetProperty(name, out var value) ? value : default);

    public void Fail(string code, string message) => Errors.Add(Path, code, message);

    public bool Require()
    {
        if (!IsPresent)
        {
            Fail("BASE_TYPE_REQUIRED", "This field is required");
        }

        return IsPresent;
    }

    public string? Text(int minimum, int maximum)
    {
        if (!IsPresent)
        {
            return null;
        }

        if (Value.ValueKind != JsonValueKind.String)
        {
            Fail("STRING_TYPE_CONVERT", "Could not interpret value as string.");
            return null;
        }

        var text = Value.GetString()!;
        var length = TextLength.Of(text);
        if (length == 0 && minimum > 0)
        {
            Fail("BASE_TYPE_REQUIRED", "This field is required");
        }
        else if (length < minimum || length > maximum)
        {
            Fail("BASE_TYPE_BAD_LENGTH", minimum > 0 ? $"Must be between {minimum} and {maximum} in length." : $"Must be {maximum} or fewer in length.");
        }

        return text;
    }

    public long? Integer(long minimum, long maximum)
    {
        if (!IsPresent)
        {
            return null;
        }

        if (Value.ValueKind != JsonValueKind.Number || !Value.TryGetInt64(out var number))
        {
            Fail("NUMBER_TYPE_COERCE", $"Value \"{Value}\" is not int.");
            return null;
        }

        if (number < minimum)
        {
            Fail("NUMBER_TYPE_MIN", $"int value should be greater than or equal to {minimum}.");
        }
        else if (number > maximum)
        {
            Fail("NUMBER_TYPE_MAX", $"int value should be less than or equal to {maximum}.");
        }

        return number;
    }

    public bool? Flag()
    {
        if (IsPresent && Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Fail("BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
            return null;
        }

        return IsPresent ? Value.GetBoolean() : null;
    }

    public long? Choice(params ReadOnlySpan<int> allowed)
    {
        if (Integer(int.MinValue, int.MaxValue) is not { } value)
        {
            return null;
        }

        if (!allowed.Contains((int)value))
        {
            Fail("BASE_TYPE_CHOICES", $"Value must be one of {{{string.Join(", ", allowed.ToArray())}}}.");
            return null;
        }

        return value;
    }

    public World.Snowflake? Id()
    {
        if (!IsPresent)
        {
            return null;
        }

        var id = World.Snowflake.From(Value);
        if (id is null)
        {
            Fail("NUMBER_TYPE_COERCE", $"Value \"{Value}\" is not snowflake.");
        }

        return id;
    }

    public bool Matches(Regex pattern)
    {
        if (Value.ValueKind == JsonValueKind.String && pattern.IsMatch(Value.GetString()!))
        {
            return true;
        }

        Fail("STRING_TYPE_REGEX", "String value did not match validation regex.");
        return false;
    }

    public bool IsObject()
    {
        if (Value.ValueKind == JsonValueKind.Object)
        {
            return true;
        }

        Fail("DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
        return false;
    }

    /// <summary>The items of a list; none where it is absent or no list.</summary>
    public FormField[] Items(int minimum, int maximum)
    {
        if (!IsPresent)
        {
            return [];
        }

        if (Value.ValueKind != JsonValueKind.Array)
        {
            Fail("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
            return [];
        }

        var count = Value.GetArrayLength();
        if (count < minimum || count > maximum)
        {
            Fail("BASE_TYPE_BAD_LENGTH", minimum > 0 ? $"Must be between {minimum} and {maximum} in length." : $"Must be {maximum} or fewer in length.");
        }

        var items = new FormField[Math.Min(count, maximum)];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = new FormField(Errors, new FormPath(Path, index), Value[index]);
            items[index].Require();
        }

        return items;
    }

    public void Url(params ReadOnlySpan<string> schemes)
    {
        if (Text(1, 2048) is not { } text)
        {
            return;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
        {
            Fail("URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
        else if (!schemes.Contains(address.Scheme))
        {
            Fail("URL_TYPE_INVALID_SCHEME", $"\"{address.Scheme}\" is not a valid URL scheme. Must be one of {{{string.Join(", ", schemes.ToArray())}}}.");
        }
    }
}

internal static class TextLength
{
    /// <summary>Discord counts code points, so an emoji beyond the basic plane is one.</summary>
    public static int Of(string text)
    {
        var pairs = 0;
        foreach (var character in text)
        {
            pairs += char.IsLowSurrogate(character) ? 1 : 0;
        }

        return text.Length - pairs;
    }
}
