using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Tests.Support;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Answers.Checking;

/// <summary>What statements about an invented show assert, and which claims bear them out or go against them.</summary>
public sealed class StatementTests : AnsweringTest
{
    private static readonly Show Show = Told.Show with
    {
        Series = [.. Told.Show.Series, new Series("Owlman", [], null, "All shows")],
        People =
        [
            .. Told.Show.People,
            new Person("Bea Player", ["Bea"], []),
            new Person("Cid Actor", [], []),
            new Person("Dora Dove", ["Dora", "The Dove"], [], IsCharacter: true),
            new Person("Emil Fox", ["Emil"], [], IsCharacter: true),
            new Person("Gus Wolf", ["Gus"], [], IsCharacter: true),
        ],
        Topics =
        [
            .. Told.Show.Topics.Where(topic => topic.Name != "production"),
            new Topic("production", "Is it being made?", ["filming", "film", "shoot"], false,
            [
                new Aspect("start", Key: true, Stage: 1) { Words = ["filming", "shoot", "start"] },
                new Aspect("end", Key: true, Stage: 3) { Words = ["filming", "shoot", "wrap", "finish"] },
                new Aspect("filming location") { Words = ["filming", "film", "shoot"] },
            ]),
            new Topic("cast", "Who is in it?", ["cast", "actor", "appear", "return"], false, [new Aspect("ensemble")]),
            new Topic("crew", "Who makes it?", ["crew", "writer", "producer"], false, [new Aspect("writer and producer") { Words = ["writer", "producer"] }]),
            new Topic("story", "What is it about?", ["story", "comics"], false, []),
        ],
    };

    private static readonly Claim[] Claims =
    [
        Tells("1-01", "cast", new People("ensemble", new NameList(["Bea Player", "Cid Actor"])), "Two actors make up the cast."),
        Tells("1-02", "cast", new People("Owlman", new NameList(["Cid Actor"])), "Cid Actor plays Owlman in the other series.").On("Other", null),
        Tells("1-03", "production", Told.Happened("start", "2017-01-01", "2017-12-31"), "The shoot has begun."),
        Tells("1-04", "production", new Place("filming location", "New York City"), "It is shot in New York City."),
        Tells("1-05", "story", new Text("rescue", "Dora freed by Emil"), "Emil rescues Dora from the tower."),
        Tells("1-06", "story", new Text("feathers", "no magic"), "Unlike in the comics, Dora has no magical feathers."),
        Tells("1-07", "story", new Text("on the page", "never met"), "In the comics Dora and Gus have never met."),
        Tells("1-08", "story", new Text("map", "Gus supplied it"), "Gus was also the supplier of Emil's map."),
        Tells("1-09", "story", new Text("format", "a courtroom procedural"), "The season is a courtroom procedural."),
        Tells("1-11", "story", new Text("parents", "killed in a flood"), "Emil's parents died in a flood."),
        Tells("1-12", "story", new Text("another Dove", "another Dove"), "There will be no other like Dora.") with { Status = Status.Denied, Speaker = "Ann Maker", Statement = "The makers will not attempt another Dora, which would be an error." },
        Tells("1-13", "crew", new People("writer and producer", new NameList(["Bea Player"])), "Bea Player is both a writer and a producer."),
        Tells("1-14", "story", new Text("guess", "Gus wins"), "The author tips the baker Gus as the winner.") with { Status = Status.Speculated, Modality = Modality.Guess },
        Tells("1-15", "story", new Text("plot", "hardly anything known"), "Little is known of the plot.") with { Modality = Modality.Open },
        Tells("1-16", "production", Told.Year(2018, "start"), "The shoot of the other series starts in 2018.").On("Other", null) with { Modality = Modality.Plan },
        Tells("1-10", "villain", new Text("villain", "not disclosed"), "Who opposes Dora has not been disclosed.") with { Modality = Modality.Open },
    ];

    private protected override SeedSet Seeds =>
        new(Show, [.. Claims.GroupBy(claim => claim.Source).Select(group => new SeedSource(Some.Source(group.Key.Value), [.. group]))]);

    [Theory]
    [InlineData("bea is in season 2", Verdict.Supported, "a1-01")]
    [InlineData("bea isnt in season 2", Verdict.Contradicted, "a1-01")]
    [InlineData("bea is back for season 2", Verdict.Supported, "a1-01")]
    [InlineData("cid actor is owlman", Verdict.Supported, "a1-02")]
    [InlineData("bea plays owlman", Verdict.Contradicted, "a1-02")]
    [InlineData("season 2 is already filming", Verdict.Supported, "a1-03")]
    [InlineData("season 2 is being made", Verdict.Supported, "a1-03")]
    [InlineData("they havent started filming season 2", Verdict.Contradicted, "a1-03")]
    [InlineData("they are shootin season 2 in nyc", Verdict.Supported, "a1-04")]
    [InlineData("they film season 2 in toronto", Verdict.Contradicted, "a1-04")]
    [InlineData("emil saved dora from the tower", Verdict.Supported, "a1-05")]
    [InlineData("gus saved dora from the tower", Verdict.Contradicted, "a1-05")]
    [InlineData("dora has magic feathers like in the comics", Verdict.Contradicted, "a1-06")]
    [InlineData("dora doesnt have magic feathers", Verdict.Supported, "a1-06")]
    [InlineData("dora fought gus in the comics", Verdict.Contradicted, "a1-07")]
    [InlineData("emil got his map off gus", Verdict.Supported, "a1-08")]
    [InlineData("dora is the one who supplied emils map", Verdict.Contradicted, "a1-08")]
    [InlineData("season 2 is gonna be a procedural", Verdict.Supported, "a1-09")]
    [InlineData("the one who opposes dora has been revealed", Verdict.Contradicted, "a1-10")]
    [InlineData("they shoot season 2 in la", Verdict.Contradicted, "a1-04")]
    [InlineData("emils parents survived the flood", Verdict.Contradicted, "a1-11")]
    [InlineData("they are planning a dora copy", Verdict.Contradicted, "a1-12")]
    [InlineData("ann maker rules out another dora", Verdict.Supported, "a1-12")]
    [InlineData("bea is a producer", Verdict.Supported, "a1-13")]
    [InlineData("bea is a writer and not a producer", Verdict.Contradicted, "a1-13")]
    [InlineData("bea is a writer and not just a producer", Verdict.Supported, "a1-13")]
    [InlineData("bea is only a writer", Verdict.Contradicted, "a1-13")]
    [InlineData("nobody but emil rescues dora from the tower", Verdict.Supported, "a1-05")]
    [InlineData("bea is not involved as a producer", Verdict.Contradicted, "a1-13")]
    [InlineData("bea is not only a writer", Verdict.Supported, "a1-13")]
    [InlineData("bea joins purely as a producer, nothing more", Verdict.Contradicted, "a1-13")]
    [InlineData("bea has been officially announced as a writer", Verdict.Supported, "a1-13")]
    [InlineData("owlman is played by cid actor", Verdict.Supported, "a1-02")]
    [InlineData("owlman, that is bea player", Verdict.Contradicted, "a1-02")]
    [InlineData("emil had a hand in the rescue of dora from the tower", Verdict.Supported, "a1-05")]
    [InlineData("nothing is known about the plot", Verdict.Supported, "a1-15")]
    [InlineData("Other doesn't start filming until 2018", Verdict.Supported, "a1-16")]
    public async Task A_Statement_Is_Held_Against_What_Bears_On_It(string statement, Verdict verdict, string cited)
    {
        var check = await CheckAsync(statement);

        Assert.Equal(verdict, check.Verdict);
        Assert.Equal(cited, check.Citations[0].Claim.Id.Value);
    }

    [Theory]
    [InlineData("gus is in season 2")]
    [InlineData("bea is owlwoman")]
    [InlineData("gus is only a writer")]
    [InlineData("season 2 has wrapped")]
    [InlineData("they film season 2 in brooklyn")]
    [InlineData("dora saved emil from the tower")]
    [InlineData("emil saved gus from the tower")]
    [InlineData("gus helped dora")]
    [InlineData("gus is a baker")]
    [InlineData("season 2 has a tower rescue")]
    [InlineData("dora fought gus on tv")]
    [InlineData("dora fought emil in the comics")]
    public async Task A_Near_Miss_Decides_Nothing(string statement) => Assert.Equal(Verdict.Unknown, (await CheckAsync(statement)).Verdict);

    private Task<Answer> CheckAsync(string statement) => Answerer.CheckAsync(statement, null, Scope.Shared, CancellationToken.None);

    private static Claim Tells(string id, string topic, Value value, string statement) => Told.Fact(id, value, topic) with { Statement = statement };
}
