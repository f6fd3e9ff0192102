using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Extraction.Mentions;

/// <summary>The name of somebody, whether the show lists them or not.</summary>
/// <param name="Name">As the show lists it, else as it is printed.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token, included.</param>
/// <param name="Person">Whom the show lists under it, or null.</param>
internal sealed record ProperName(string Name, int First, int Last, Person? Person);
