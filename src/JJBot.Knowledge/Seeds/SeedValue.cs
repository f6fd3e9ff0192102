using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Seeds;

/// <summary>Reads the typed value of a claim.</summary>
/// <param name="show">What it may name; null: anything.</param>
/// <param name="topic">The claim's topic, or null where that is wrong.</param>
internal sealed class SeedValue(Show? show, string? topic)
{
    /// <summary>The value, or null where something is wrong with it.</summary>
    public Value? Read(SeedObject claim)
    {
        if (claim.Object("value") is not { } json)
        {
            return null;
        }

        var kind = json.Text("kind");
        var (aspect, detail) = (Aspect(json), json.OptionalText("detail"));
        if (!IsKnown(json, kind))
        {
            return null;
        }

        Value? value = kind switch
        {
            "window" => Window(json, aspect, detail),
            "count" => Count(json, aspect, detail),
            "people" => People(json, aspect, detail),
            "place" => json.Text("name") is var name && json.HasMistakes ? null : new Place(aspect, name, detail),
            _ => json.Text("content") is var content && json.HasMistakes ? null : new Text(aspect, content, detail),
        };
        json.RefuseTheRest();
        return value;
    }

    private static bool IsKnown(SeedObject json, string kind)
    {
        if (kind is "window" or "count" or "people" or "place" or "text")
        {
            return true;
        }

        if (kind != "")
        {
            json.Mistake($"\"kind\" is \"{kind}\"; allowed are window, count, people, place or text.");
        }

        return false;
    }

    private string Aspect(SeedObject json)
    {
        var aspect = json.Text("aspect", 100);

        // Aspects are free, but one that differs from a listed one in capitals alone is a slip that would part it from its like.
        var listed = show?.Topics.FirstOrDefault(known => known.Name == topic)?.Aspects
            .FirstOrDefault(known => known.Name.Equals(aspect, StringComparison.OrdinalIgnoreCase));
        if (listed is not null && listed.Name != aspect)
        {
            json.Mistake($"\"aspect\" is \"{aspect}\"; show.json writes it \"{listed.Name}\".");
        }

        return aspect;
    }

    private Window? Window(SeedObject json, string aspect, string? detail)
    {
        var (days, precision, said) = (SourceFile.Days(json), json.Choice<Precision>("precision"), json.OptionalText("said"));
        var anchor = Anchor(json);
        if (precision == Precision.Order && anchor is null && !json.HasMistakes)
        {
            json.Mistake("a window of precision \"order\" needs an \"anchor\".");
        }

        if (days.IsUnknown && anchor is null && said is null && !json.HasMistakes)
        {
            json.Mistake("a window without days needs what was \"said\" or an \"anchor\".");
        }

        return json.HasMistakes ? null : new Window(aspect, days, precision, anchor, said, detail);
    }

    private Anchor? Anchor(SeedObject json)
    {
        if (json.OptionalObject("anchor") is not { } anchor)
        {
            return null;
        }

        var (order, series) = (anchor.Choice<AnchorOrder>("order"), anchor.Text("series"));
        SeedClaim.RefuseUnknownSeries(show, anchor, "series", series == "" ? null : series);
        anchor.RefuseTheRest();
        return new Anchor(order, series);
    }

    private static Count? Count(SeedObject json, string aspect, string? detail)
    {
        var (number, outOf) = (json.Number("number", 0, 1_000_000), json.OptionalNumber("outOf", 0, 1_000_000));
        if (number > outOf)
        {
            json.Mistake("\"number\" is more than \"outOf\".");
        }

        return json.HasMistakes ? null : new Count(aspect, number, outOf, detail);
    }

    private People? People(SeedObject json, string aspect, string? detail)
    {
        var names = json.Texts("names");
        if (names.Count == 0 && !json.HasMistakes)
        {
            json.Mistake("\"names\" takes at least one name.");
        }

        foreach (var name in names.Where(name => show is not null && show.People.All(person => person.Name != name)))
        {
            json.Mistake($"\"names\" has \"{name}\", who is not among the people of show.json (full names, no aliases).");
        }

        return json.HasMistakes ? null : new People(aspect, new NameList(names), detail);
    }
}
