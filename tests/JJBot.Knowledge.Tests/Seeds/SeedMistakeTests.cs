using System.Text.Json.Nodes;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Seeds;

public sealed class SeedMistakeTests : IDisposable
{
    private const string InClaim = "sources/one.json, claim one-01";
    private const string InValue = "sources/one.json, claim one-01, value";

    private readonly string folder = Directory.CreateTempSubdirectory("jjbot-").FullName;

    public SeedMistakeTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "sources"));
        Write("show.json", Show());
        Write("sources/one.json", Source());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_Folder_Without_A_Mistake_Is_Read()
    {
        var seeds = Read();

        Assert.Equal("one-01", Assert.Single(Assert.Single(seeds.Sources).Claims).Id.Value);
    }

    [Theory]
    [InlineData("id", "\"two-01\"", "\"id\" is \"two-01\"; it takes the source's id, a dash and a number of its own (one-01).", "sources/one.json, claim two-01")]
    [InlineData("id", null, "\"id\" is missing; it takes text.", "sources/one.json, claims 1")]
    [InlineData("topic", "\"weather\"", "\"topic\" is \"weather\"; show.json has release.", InClaim)]
    [InlineData("topic", "7", "\"topic\" takes text.", InClaim)]
    [InlineData("subject", "null", "\"subject\" is missing; it takes an object.", InClaim)]
    [InlineData("subject", """{"series":"Nobody's","season":null}""", "\"series\" is \"Nobody's\"; show.json has Example, Other.", InClaim + ", subject")]
    [InlineData("subject", """{"series":"Example","season":0}""", "\"season\" takes a number from 1 to 99, a run of them such as [1, 2], or null.", InClaim + ", subject")]
    [InlineData("subject", """{"series":"Example","season":[1,3]}""", "\"season\" takes a number from 1 to 99, a run of them such as [1, 2], or null.", InClaim + ", subject")]
    [InlineData("subject", """{"series":null,"season":2}""", "\"season\" needs a \"series\".", InClaim + ", subject")]
    [InlineData("statement", "\"No end\"", "\"statement\" takes one sentence, with a full stop at its end and none before.", InClaim)]
    [InlineData("statement", "\"One. Two.\"", "\"statement\" takes one sentence, with a full stop at its end and none before.", InClaim)]
    [InlineData("statement", "\"\"", "\"statement\" takes 1 to 400 characters on one line, without spaces at either end.", InClaim)]
    [InlineData("status", "\"sure\"", "\"status\" is \"sure\"; allowed are confirmed, reported, speculated or denied.", InClaim)]
    [InlineData("status", null, "\"status\" is missing; it takes confirmed, reported, speculated or denied.", InClaim)]
    [InlineData("modality", "\"Fact\"", "\"modality\" is \"Fact\"; allowed are fact, plan, wish, guess, opinion or open.", InClaim)]
    [InlineData("speaker", "\"Ann\"", "\"speaker\" is \"Ann\", who is not among the people of show.json (full names, no aliases).", InClaim)]
    [InlineData("via", "\"Somewhere\"", "\"via\" takes a list of at most 10 texts.", InClaim)]
    [InlineData("via", "[\"\"]", "\"via\" takes texts of 1 to 300 characters.", InClaim)]
    [InlineData("paragraph", "0", "\"paragraph\" takes a whole number from 1 to 100000.", InClaim)]
    [InlineData("paragraph", "1.5", "\"paragraph\" takes a whole number from 1 to 100000.", InClaim)]
    [InlineData("start", "80", "\"end\" takes the place after the passage's last character, beyond \"start\".", InClaim)]
    [InlineData("fingerprint", "\"ABC\"", "\"fingerprint\" takes an SHA-256: 64 lower-case hex digits.", InClaim)]
    [InlineData("saidOn", """{"earliest":"2017-02-30","latest":null}""", "\"earliest\" is \"2017-02-30\"; it takes a day such as 2017-03-31, or null where it is not known.", InClaim + ", saidOn")]
    [InlineData("saidOn", """{"earliest":"2018-01-01","latest":"2017-01-01"}""", "\"earliest\" lies after \"latest\".", InClaim + ", saidOn")]
    [InlineData("spoiler", "\"yes\"", "\"spoiler\" takes true or false.", InClaim)]
    [InlineData("colour", "1", "\"colour\" is not known; allowed are id, topic, subject, statement, value, status, modality, speaker, via, paragraph, start, end, fingerprint, saidOn, spoiler, askedAs.", InClaim)]
    [InlineData("value", """{"kind":"date","aspect":"premiere"}""", "\"kind\" is \"date\"; allowed are window, count, people, place or text.", InValue)]
    [InlineData("value", """{"kind":"text","content":"soon"}""", "\"aspect\" is missing; it takes text.", InValue)]
    [InlineData("value", """{"kind":"text","aspect":"Premiere","content":"soon"}""", "\"aspect\" is \"Premiere\"; show.json writes it \"premiere\".", InValue)]
    [InlineData("value", """{"kind":"text","aspect":"a","content":"soon","names":[]}""", "\"names\" is not known; allowed are kind, aspect, detail, content.", InValue)]
    [InlineData("value", """{"kind":"window","aspect":"a","earliest":"2018-01-01","latest":null,"precision":"decade"}""", "\"precision\" is \"decade\"; allowed are day, month, season, quarter, year, publication or order.", InValue)]
    [InlineData("value", """{"kind":"window","aspect":"a","precision":"order"}""", "a window of precision \"order\" needs an \"anchor\".", InValue)]
    [InlineData("value", """{"kind":"window","aspect":"a","precision":"season"}""", "a window without days needs what was \"said\" or an \"anchor\".", InValue)]
    [InlineData("value", """{"kind":"window","aspect":"a","precision":"order","anchor":{"order":"beside","series":"Other"}}""", "\"order\" is \"beside\"; allowed are after, before or undecided.", InValue + ", anchor")]
    [InlineData("value", """{"kind":"window","aspect":"a","precision":"order","anchor":{"order":"after","series":"That"}}""", "\"series\" is \"That\"; show.json has Example, Other.", InValue + ", anchor")]
    [InlineData("value", """{"kind":"count","aspect":"a","number":14,"outOf":13}""", "\"number\" is more than \"outOf\".", InValue)]
    [InlineData("value", """{"kind":"people","aspect":"a","names":[]}""", "\"names\" takes at least one name.", InValue)]
    [InlineData("value", """{"kind":"people","aspect":"a","names":["Ann"]}""", "\"names\" has \"Ann\", who is not among the people of show.json (full names, no aliases).", InValue)]
    public void A_Mistake_In_A_Claim_Is_Told_In_One_Sentence(string property, string? json, string sentence, string place)
    {
        var source = Source();
        Set(source["claims"]![0]!.AsObject(), property, json);
        Write("sources/one.json", source);

        Assert.Equal($"The seeds in {folder} have a mistake: {place}: {sentence}", Refusal());
    }

    [Theory]
    [InlineData("id", "\"other\"", "sources/one.json, claim one-01: \"id\" is \"one-01\"; it takes the source's id, a dash and a number of its own (other-01).")]
    [InlineData("title", null, "sources/one.json: \"title\" is missing; it takes text.")]
    [InlineData("published", null, "sources/one.json: \"published\" is missing; it takes an object.")]
    [InlineData("url", "\"javascript:alert(1)\"", "sources/one.json: \"url\" takes an address that begins with https:// or http://, or null.")]
    [InlineData("sha256", "\"12\"", "sources/one.json: \"sha256\" takes an SHA-256: 64 lower-case hex digits.")]
    [InlineData("claims", "[1]", "sources/one.json: \"claims\" takes a list of at most 5000 objects.")]
    [InlineData("claims", null, "sources/one.json: \"claims\" is missing; it takes a list of objects.")]
    [InlineData("date", "1", "sources/one.json: \"date\" is not known; allowed are id, published, title, outlet, author, url, sha256, claims.")]
    public void A_Mistake_In_A_Source_Is_Told_In_One_Sentence(string property, string? json, string sentence)
    {
        var source = Source();
        Set(source, property, json);
        Write("sources/one.json", source);

        Assert.Contains(sentence, Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name", "\"Else\"", "show.json: the first of \"series\" is the show itself, \"Else\".")]
    [InlineData("upcomingSeason", "100", "show.json: \"upcomingSeason\" takes a whole number from 1 to 99.")]
    [InlineData("topics", "[]", "show.json: \"topics\" is empty; without a topic there is nothing to ask.")]
    [InlineData("topics", """[{"name":"Release","question":"When?","words":[],"aspects":[]}]""", "show.json, topics 1: \"name\" is \"Release\"; it takes 1 to 32 lower-case letters, digits, dashes and underscores.")]
    [InlineData("topics", """[{"name":"release","question":"When?","words":[],"aspects":[{"name":"premiere","told":"{who} says {value}."}]}]""", "show.json, topics 1, aspects 1: \"told\" holds {who}; allowed are {subject}, {value}, {when}, {status}.")]
    [InlineData("series", """[{"name":"Example","aliases":["other"]},{"name":"Other","aliases":[],"partOf":"Group"}]""", "series \"Other\" is part of \"Group\", which is not among \"series\".")]
    [InlineData("series", """[{"name":"Example","aliases":["other"]},{"name":"Other","aliases":[],"partOf":"Group"}]""", "the name \"other\" stands for more than one series; each name and alias stands for one.")]
    [InlineData("episodes", "13", "show.json: \"episodes\" is not known; allowed are name, aliases, upcomingSeason, series, people, topics.")]
    public void A_Mistake_In_The_Show_Is_Told_In_One_Sentence(string property, string json, string sentence)
    {
        var show = Show();
        Set(show, property, json);
        Write("show.json", show);

        Assert.Contains(sentence, Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "the file is empty.")]
    [InlineData("[]", "the file takes one JSON object.")]
    [InlineData("{\"id\": \"one\",\n oops}", "the file is not valid JSON near line 2: 'o' is an invalid start of a property name. Expected a '\"'.")]
    [InlineData("{\"id\": \"one\", \"id\": \"two\"}", "the file is not valid JSON")]
    [InlineData("{\"id\": {\"\\ud800\": 1}}", "the file holds a property whose name is not text (half of a surrogate pair).")]
    [InlineData("{\"id\": [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]}", "the file is not valid JSON near line 1")]
    public void A_File_That_Is_No_Json_Object_Is_Told_In_One_Sentence(string content, string sentence)
    {
        File.WriteAllText(Path.Combine(folder, "sources/one.json"), content);

        Assert.Contains($"sources/one.json: {sentence}", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_A_Character_Is_Told_In_One_Sentence()
    {
        var json = Source().ToJsonString().Replace("It comes out", "\\ud800 comes out", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "sources/one.json"), json);

        Assert.Equal($"The seeds in {folder} have a mistake: {InClaim}: \"statement\" takes text.", Refusal());
    }

    [Fact]
    public void All_Mistakes_Of_All_Files_Are_Told_At_Once()
    {
        var show = Show();
        Set(show, "upcomingSeason", "0");
        Write("show.json", show);
        var source = Source();
        Set(source["claims"]![0]!.AsObject(), "status", "\"sure\"");
        Set(source["claims"]![0]!.AsObject(), "paragraph", "0");
        Write("sources/one.json", source);
        File.WriteAllText(Path.Combine(folder, "sources", "two.json"), "{");

        var lines = Refusal().Split('\n');

        Assert.Equal($"The seeds in {folder} have 4 mistakes:", lines[0]);
        Assert.Equal(["show.json", "sources/one.json, claim one-01", "sources/one.json, claim one-01", "sources/two.json"], lines.Skip(1).Select(line => line[2..line.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_Flood_Of_Mistakes_Is_Counted_And_Not_Listed_Whole()
    {
        var source = Source();
        var claim = source["claims"]![0]!;
        Set(source, "claims", $"[{string.Join(",", Enumerable.Repeat("{}", 200))}]");
        Write("sources/one.json", source);

        var lines = Refusal().Split('\n');

        Assert.Equal(52, lines.Length);
        Assert.Matches("^- ... and [0-9]+ more\\.$", lines[^1]);
        Assert.NotNull(claim);
    }

    [Fact]
    public void Ids_And_Texts_Are_Unique_Over_All_Files()
    {
        var second = Source();
        second["id"] = "two";
        Write("sources/two.json", second);

        var refusal = Refusal();

        Assert.Contains("sources/two.json, claim one-01: \"id\" is taken already, in sources/one.json; each claim has its own.", refusal, StringComparison.Ordinal);
        Assert.Contains("sources/two.json: \"sha256\" is that of sources/one.json; the same text is one source.", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void What_Does_Not_Belong_Into_The_Folder_Is_Bounded()
    {
        File.CreateSymbolicLink(Path.Combine(folder, "sources", "away.json"), "/etc/hostname");
        File.CreateSymbolicLink(Path.Combine(folder, "sources", "device.json"), "/dev/zero");
        File.CreateSymbolicLink(Path.Combine(folder, "sources", "loop.json"), "loop.json");
        File.CreateSymbolicLink(Path.Combine(folder, "sources", "nowhere.json"), "missing.json");
        using (var huge = File.Create(Path.Combine(folder, "sources", "huge.json")))
        {
            huge.SetLength(5L * 1024 * 1024 * 1024);
        }

        File.WriteAllText(Path.Combine(folder, "sources", "notes.txt"), "hello");
        File.WriteAllText(Path.Combine(folder, "sources", ".one.json.swp"), "an editor's");

        var refusal = Refusal();

        Assert.Contains("sources/away.json: the file is a link that leads out of the seeds folder; put the file itself there.", refusal, StringComparison.Ordinal);
        Assert.Contains("sources/device.json: the file is a link that leads out of the seeds folder; put the file itself there.", refusal, StringComparison.Ordinal);
        Assert.Contains("sources/loop.json: the file", refusal, StringComparison.Ordinal);
        Assert.Contains("sources/nowhere.json: the file is missing.", refusal, StringComparison.Ordinal);
        Assert.Contains("sources/huge.json: the file is larger than 4 MiB.", refusal, StringComparison.Ordinal);
        Assert.Contains("sources/notes.txt: the folder takes files whose name ends with .json; move this one elsewhere.", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain(".swp", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_Within_The_Folder_Are_Followed()
    {
        Directory.CreateDirectory(Path.Combine(folder, "..data"));
        File.Move(Path.Combine(folder, "sources", "one.json"), Path.Combine(folder, "..data", "one.json"));
        File.CreateSymbolicLink(Path.Combine(folder, "sources", "one.json"), "../..data/one.json");

        Assert.Single(Read().Sources);
    }

    [Fact]
    public void A_Folder_That_Is_Missing_Or_Empty_Is_Told_In_One_Sentence()
    {
        var empty = Directory.CreateDirectory(Path.Combine(folder, "empty")).FullName;

        var refusal = Assert.Throws<KnowledgeException>(() => SeedFolder.Read(empty, Some.Moment)).Message;
        var missing = Assert.Throws<KnowledgeException>(() => SeedFolder.Read(Path.Combine(folder, "no"), Some.Moment)).Message;

        Assert.Contains("show.json: the file is missing.", refusal, StringComparison.Ordinal);
        Assert.Contains("sources: the folder is missing; it holds one file for each source.", refusal, StringComparison.Ordinal);
        Assert.Contains("set Knowledge:SeedsPath", missing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dr. Ann J. Maker met Mr. Smith vs. Mrs. Jones at no. 5 in St. Louis.")]
    [InlineData("The maker says that \"it will come soon\".")]
    [InlineData("Is Version 2.0 out at 5 p.m. or later?")]
    public void One_Sentence_May_Hold_Initials_And_Titles(string statement)
    {
        var source = Source();
        source["claims"]![0]!["statement"] = statement;
        Write("sources/one.json", source);

        Assert.Single(Read().Sources);
    }

    private SeedSet Read() => SeedFolder.Read(folder, Some.Moment);

    private string Refusal() => Assert.Throws<KnowledgeException>(Read).Message;

    private void Write(string name, JsonObject json) => File.WriteAllText(Path.Combine(folder, name), json.ToJsonString());

    private static void Set(JsonObject json, string property, string? value)
    {
        json.Remove(property);
        if (value is not null)
        {
            json[property] = JsonNode.Parse(value);
        }
    }

    private static JsonObject Show() => JsonNode.Parse("""
        {"name":"Example","aliases":["Exmple"],"upcomingSeason":2,
         "series":[{"name":"Example","aliases":[],"seasons":2},{"name":"Other","aliases":[]}],
         "people":[{"name":"Ann Maker","aliases":["Ann"],"roles":["showrunner"],"hasAuthority":true}],
         "topics":[{"name":"release","question":"When is it out?","words":["release"],"aspects":[{"name":"premiere","key":true,"told":"{subject}: {value}."}]}]}
        """)!.AsObject();

    private static JsonObject Source() => JsonNode.Parse($$"""
        {"id":"one","title":"A title","outlet":null,"author":null,"url":null,
         "published":{"earliest":"2017-01-01","latest":"2017-04-30","why":"It says so."},"sha256":"{{Some.Sha256("one")}}",
         "claims":[{"id":"one-01","topic":"release","subject":{"series":"Example","season":2},"statement":"It comes out in 2018.",
           "value":{"kind":"window","aspect":"premiere","earliest":"2018-01-01","latest":"2018-12-31","precision":"year"},
           "status":"reported","modality":"plan","speaker":"Ann Maker","via":["Somewhere"],
           "paragraph":1,"start":0,"end":80,"fingerprint":"{{Some.Sha256("passage")}}"}]}
        """)!.AsObject();
}
