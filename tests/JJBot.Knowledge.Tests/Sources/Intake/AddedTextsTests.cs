using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Intake;
using JJBot.Knowledge.Tests.Answers;
using JJBot.Knowledge.Tests.Support;
using JJBot.Testing;

namespace JJBot.Knowledge.Tests.Sources.Intake;

/// <summary>The five documents, added one by one by a moderator rather than seeded; their claims are the annotated ones.</summary>
public sealed class AddedTextsTests
{
    private static readonly SeedSet Seeds = SeedFolder.Read(KnowledgeFolder.ShippedSeeds, Some.Moment);

    [RequiresFact(Requirement.SeedTexts, Requirement.SeedGold)]
    public async Task Origins_Are_Counted_As_The_Annotation_Has_Them()
    {
        using var room = await Newsroom.OpenAsync(limits: null, AnnotatedClaims, new SeedSet(Seeds.Show, []));
        var claims = new Dictionary<string, Claim>();
        foreach (var seed in Seeds.Sources)
        {
            var added = Assert.IsType<IntakeResult.Added>(await room.Intake.AddAsync(ArticleOf(seed), Newsroom.Ann, Newsroom.Seven, CancellationToken.None));
            Assert.Null(added.Copy);
            await room.Review.AcceptAllAsync(added.Source.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
            for (var index = 0; index < seed.Claims.Count; index++)
            {
                claims.Add(seed.Claims[index].Id.Value["jj-".Length..], room.Knowledge.Current.Find(Newsroom.Claim(added.Source, index + 1), Newsroom.Seven)!);
            }
        }

        var sources = room.Knowledge.Current.Sources(Newsroom.Seven).ToDictionary(source => source.Id);

        Annotation.OnlyThese(new Annotation(claims).SharedOrigins(ClaimWeb.Of(claims.Values, sources, Seeds.Show)), Annotation.KnownOfOrigins);
    }

    [RequiresFact(Requirement.SeedTexts)]
    public async Task A_Text_That_The_Seeds_Were_Written_From_Is_Known_And_Quoted_From_Then_On()
    {
        using var room = await Newsroom.OpenAsync(limits: null, AnnotatedClaims, Seeds);
        var seed = Seeds.Sources[0];

        var known = Assert.IsType<IntakeResult.Known>(await room.Intake.AddAsync(ArticleOf(seed), Newsroom.Ann, Newsroom.Seven, CancellationToken.None));

        Assert.Equal(seed.Source.Id, known.Source.Id);
        Assert.True(room.Knowledge.Current.HasText(known.Source));
        Assert.NotNull((await room.Desk.FindAsync(seed.Claims[0].Id, Newsroom.Seven, CancellationToken.None))!.Quote);
    }

    private static Article ArticleOf(SeedSource seed)
    {
        var file = Directory.GetFiles(Requirements.SeedTexts!, "*.txt").Single(file => OriginalText.Read(file).Sha256 == seed.Source.Sha256);
        return ArticleReader.ReadFile(file, File.ReadAllBytes(file)) with { Title = seed.Source.Title, Outlet = seed.Source.Outlet, Published = seed.Source.Published };
    }

    private static IReadOnlyList<DraftClaim> AnnotatedClaims(Article article) =>
        [.. Seeds.Sources.Single(seed => seed.Source.Sha256 == article.Sha256).Claims.Select(claim => new DraftClaim
        {
            Topic = claim.Topic,
            Subject = claim.Subject,
            Statement = claim.Statement,
            Value = claim.Value,
            Status = claim.Status,
            Modality = claim.Modality,
            Speaker = claim.Speaker,
            Via = claim.Via,
            Passage = new Passage(claim.Locator.Paragraph, new TextSpan(claim.Locator.Start, claim.Locator.End)),
            Spoiler = claim.Spoiler,
            Rule = "Annotation",
        })];
}
