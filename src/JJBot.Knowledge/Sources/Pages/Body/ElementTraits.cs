using AngleSharp.Dom;

namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>Those attributes of an element that tell what it is, read in one go.</summary>
internal readonly record struct ElementTraits
{
    public string? Class { get; private init; }

    public string? Id { get; private init; }

    /// <summary>Its itemprop.</summary>
    public string? Property { get; private init; }

    /// <summary>Its rel.</summary>
    public string? Relation { get; private init; }

    /// <summary>Its href.</summary>
    public string? Link { get; private init; }

    /// <summary>Whether it is not shown, or not read out.</summary>
    public bool IsHidden { get; private init; }

    public static ElementTraits Of(IElement element)
    {
        var traits = default(ElementTraits);
        var attributes = element.Attributes;
        for (var at = 0; at < attributes.Length; at++)
        {
            var attribute = attributes[at]!;
            traits = attribute.Name switch
            {
                "class" => traits with { Class = attribute.Value },
                "id" => traits with { Id = attribute.Value },
                "itemprop" => traits with { Property = attribute.Value },
                "rel" => traits with { Relation = attribute.Value },
                "href" => traits with { Link = attribute.Value },
                "hidden" => traits with { IsHidden = true },
                "aria-hidden" => traits with { IsHidden = traits.IsHidden || attribute.Value == "true" },
                "style" => traits with { IsHidden = traits.IsHidden || HidesDisplay(attribute.Value) },
                _ => traits,
            };
        }

        return traits;
    }

    private static bool HidesDisplay(string style) =>
        style.IndexOf("display", StringComparison.OrdinalIgnoreCase) is >= 0 and var at && style.AsSpan(at).Contains("none", StringComparison.OrdinalIgnoreCase);
}
