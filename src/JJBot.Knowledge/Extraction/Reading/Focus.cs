using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Extraction.Reading;

/// <summary>What a text speaks of at some point: what "the show", "the season" and "she" stand for there.</summary>
/// <param name="Home">The series that the article is about by its headline, else the show's main one.</param>
/// <param name="HomeSeasons">The season of it that the headline names, or null.</param>
/// <param name="Series">The series that was named last.</param>
/// <param name="Seasons">The season of it that was named last in the paragraph, or null.</param>
/// <param name="Character">The character that was named last, or null.</param>
/// <param name="IsPlot">Whether the sentence before retold a plot.</param>
/// <param name="IsComics">Whether the sentence before spoke of the books that a series is based on.</param>
/// <param name="Latter">The series that the sentence before named last of all.</param>
/// <param name="Ordered">The series of which the sentence before asked whether something comes before or after it; null for none.</param>
/// <param name="Topic">The topic that the text was on last, or null.</param>
internal sealed record Focus(Series Home, Seasons? HomeSeasons, Series Series, Seasons? Seasons, Person? Character, bool IsPlot = false, bool IsComics = false, Series? Latter = null, Series? Ordered = null, string? Topic = null);
