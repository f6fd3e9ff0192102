using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JJBot.Knowledge.Answers.Quality;

/// <summary>A paragraph of a source: as fine as a test question tells what is to be cited. Written "jj-000 p7".</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Paragraph">From 1.</param>
public sealed record CitedPlace(string Source, int Paragraph)
{
    public static bool TryParse(string text, [NotNullWhen(true)] out CitedPlace? place)
    {
        place = text.Split(" p") is [var source, var digits] && Ids.AreFit(source)
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var paragraph) && paragraph > 0
                ? new CitedPlace(source, paragraph)
                : null;
        return place is not null;
    }

    public static CitedPlace Of(CitationDocument citation) => new(citation.Source.Id, citation.Paragraph);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Source} p{Paragraph}");
}
