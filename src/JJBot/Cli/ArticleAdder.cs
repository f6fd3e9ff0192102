using System.Globalization;
using JJBot.Knowledge;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Intake;

namespace JJBot.Cli;

/// <summary>Reads one article after the other and adds it as the operator's. One that cannot be read never stops the others.</summary>
/// <param name="links">Reads what stands behind a link.</param>
/// <param name="intake">Takes articles in.</param>
/// <param name="review">Accepts their claims.</param>
/// <param name="accept">Whether to.</param>
internal sealed class ArticleAdder(LinkReader links, SourceIntake intake, ClaimReview review, bool accept)
{
    /// <exception cref="KnowledgeException">The database refused: the next article would fare no better.</exception>
    public async Task<AddedPlace> AddAsync(string place, CancellationToken cancellationToken)
    {
        Article article;
        try
        {
            article = PlaceList.IsLink(place)
                ? await links.ReadAsync(place, progress: null, cancellationToken)
                : ArticleReader.ReadFile(place, await ReadAsync(place, cancellationToken));
        }
        catch (Exception exception) when (exception is KnowledgeException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return AddedPlace.Failed(place, exception.Message);
        }

        return await intake.AddAsync(article, Actor.Operator, Scope.Shared, cancellationToken) switch
        {
            IntakeResult.Added added => await AddedAsync(place, added, cancellationToken),
            IntakeResult.Known known => new AddedPlace(place, $"known as {known.Source.Id} ({known.Why})", IsNew: false),
            IntakeResult.Refused refused => AddedPlace.Failed(place, refused.Sentence),
            var other => throw new InvalidOperationException($"A result of type {other.GetType().Name} cannot be told."),
        };
    }

    private static async Task<byte[]> ReadAsync(string place, CancellationToken cancellationToken)
    {
        // Pipes and devices have no length: they are never opened. What is too large is not read only to be refused.
        return new FileInfo(place).Length is > 0 and <= OriginalText.MaximumBytes
            ? await File.ReadAllBytesAsync(place, cancellationToken)
            : throw new KnowledgeException("It is empty or larger than 4 MiB: give the article alone.");
    }

    private async Task<AddedPlace> AddedAsync(string place, IntakeResult.Added added, CancellationToken cancellationToken)
    {
        var claims = added.Proposed + added.Accepted;
        if (accept && added.Proposed > 0)
        {
            await review.AcceptAllAsync(added.Source.Id, Actor.Operator, Scope.Shared, cancellationToken);
        }

        var copy = added.Copy is { } original ? $", a copy of {original.Source}" : "";
        var leftOut = added.LeftOut > 0 ? string.Create(CultureInfo.InvariantCulture, $", {added.LeftOut} more left out") : "";
        var what = string.Create(CultureInfo.InvariantCulture, $"added as {added.Source.Id}{copy}, {claims} claims{leftOut}");
        return new AddedPlace(place, what, IsNew: true, claims, added.Copy is not null);
    }
}

/// <param name="Place">As it was given, or as it was found in a folder.</param>
/// <param name="What">What became of it.</param>
/// <param name="Trouble">Why it was not added, in a sentence; null where it was, or was known.</param>
internal sealed record AddedPlace(string Place, string What, bool IsNew, int Claims = 0, bool IsCopy = false, string? Trouble = null)
{
    public static AddedPlace Failed(string place, string trouble) => new(place, "not added", IsNew: false, Trouble: trouble);
}
