using System.Text.Json.Nodes;
using JJBot.Playground;
using JJBot.Testing;

namespace JJBot.Tests.Playground;

/// <summary>What Discord refuses in a message, and with which words. One playground serves all rows: nothing that is refused leaves a trace.</summary>
public sealed class MessageValidationTests(MessageValidationTests.Server server) : IClassFixture<MessageValidationTests.Server>
{
    private const string V2 = "\"flags\":32768";

    public static TheoryData<string, string> Refused => new()
    {
        { """{"content":"X2001"}""", "content:BASE_TYPE_BAD_LENGTH" },
        { """{"content":["a"]}""", "content:STRING_TYPE_CONVERT" },
        { """{"content":"a","tts":"yes"}""", "tts:BOOLEAN_TYPE_CONVERT" },
        { """{"content":"a","nonce":"12345678901234567890123456"}""", "nonce:BASE_TYPE_BAD_LENGTH" },
        { """{"embeds":[{"title":"X257"}]}""", "embeds.0.title:BASE_TYPE_BAD_LENGTH" },
        { """{"embeds":[{"description":"X4097"}]}""", "embeds.0.description:BASE_TYPE_BAD_LENGTH" },
        { """{"embeds":[{}]}""", "embeds.0.description:BASE_TYPE_REQUIRED" },
        { """{"embeds":[{"title":"a","url":"javascript:alert(1)"}]}""", "embeds.0.url:URL_TYPE_INVALID_SCHEME" },
        { """{"embeds":[{"title":"a","url":"nowhere"}]}""", "embeds.0.url:URL_TYPE_INVALID_URL" },
        { """{"embeds":[{"title":"a","color":16777216}]}""", "embeds.0.color:NUMBER_TYPE_MAX" },
        { """{"embeds":[{"title":"a","fields":[{"name":"n"}]}]}""", "embeds.0.fields.0.value:BASE_TYPE_REQUIRED" },
        { """{"embeds":[{"title":"a","fields":[{"name":"X257","value":"X1025"}]}]}""", "embeds.0.fields.0.name:BASE_TYPE_BAD_LENGTH embeds.0.fields.0.value:BASE_TYPE_BAD_LENGTH" },
        { """{"embeds":[{"title":"a","footer":{"text":"X2049"},"author":{"name":"X257"}}]}""", "embeds.0.author.name:BASE_TYPE_BAD_LENGTH embeds.0.footer.text:BASE_TYPE_BAD_LENGTH" },
        { """{"embeds":[{"title":"a","timestamp":"soon"}]}""", "embeds.0.timestamp:DATE_TIME_TYPE_PARSE" },
        { """{"embeds":[{"description":"X4000"},{"description":"X2001"}]}""", "embeds:MAX_EMBED_SIZE_EXCEEDED" },
        { """{"embeds":[E,E,E,E,E,E,E,E,E,E,E]}""", "embeds:BASE_TYPE_BAD_LENGTH" },
        { """{"content":"a","allowed_mentions":{"parse":["all"]}}""", "allowed_mentions.parse.0:BASE_TYPE_CHOICES" },
        { """{"content":"a","allowed_mentions":{"parse":["users"],"users":["1"]}}""", "allowed_mentions:MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE" },
        { """{"content":"a","components":[{"type":10,"content":"a"}]}""", "components.0.type:UNION_TYPE_CHOICES" },
        { """{"content":"a","components":[R,R,R,R,R,R]}""", "components:BASE_TYPE_BAD_LENGTH" },
        { """{"content":"a","components":[{"type":1,"components":[]}]}""", "components.0.components:BASE_TYPE_BAD_LENGTH" },
        { """{"content":"a","components":[{"type":1,"components":[{"type":2,"style":1,"label":"a"}]}]}""", "components.0.components.0.custom_id:BASE_TYPE_REQUIRED" },
        { """{"content":"a","components":[{"type":1,"components":[{"type":2,"style":1,"custom_id":"a"}]}]}""", "components.0.components.0.label:BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED" },
        { """{"content":"a","components":[{"type":1,"components":[{"type":2,"style":5,"label":"a","custom_id":"a"}]}]}""", "components.0.components.0.url:BASE_TYPE_REQUIRED components.0.components.0:BUTTON_COMPONENT_CUSTOM_ID_AND_URL" },
        { """{"content":"a","components":[{"type":1,"components":[{"type":2,"style":1,"label":"X81","custom_id":"X101"}]}]}""", "components.0.components.0.custom_id:BASE_TYPE_BAD_LENGTH components.0.components.0.label:BASE_TYPE_BAD_LENGTH" },
        { """{"content":"a","components":[{"type":1,"components":[B,B]}]}""", "components.0.components.1.custom_id:COMPONENT_CUSTOM_ID_DUPLICATED" },
        { """{"content":"a","components":[{"type":1,"components":[B,{"type":5,"custom_id":"s"}]}]}""", "components.0.components:COMPONENT_LAYOUT_WIDTH_EXCEEDED" },
        { """{"content":"a","components":[{"type":1,"components":[{"type":3,"custom_id":"s"}]}]}""", "components.0.components.0.options:BASE_TYPE_REQUIRED" },
        { """{"content":"a","components":[{"type":1,"components":[{"type":3,"custom_id":"s","options":[O,O]}]}]}""", "components.0.components.0.options.1.value:SELECT_COMPONENT_OPTION_VALUE_DUPLICATED" },
        { """{"content":"a","components":[{"type":1,"components":[{"type":5,"custom_id":"s","min_values":3,"max_values":2}]}]}""", "components.0.components.0.min_values:SELECT_COMPONENT_MIN_VALUES_TOO_LARGE" },
        { "{" + V2 + ""","content":"a","components":[T]}""", "content:MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2" },
        { "{" + V2 + ""","embeds":[E],"components":[T]}""", "embeds:MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2" },
        { "{" + V2 + ""","components":[{"type":10,"content":"X2001"},{"type":10,"content":"X2000"}]}""", "components:COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED" },
        { "{" + V2 + ""","components":[{"type":17,"components":[{"type":17,"components":[T]}]}]}""", "components.0.components.0.type:UNION_TYPE_CHOICES" },
        { "{" + V2 + ""","components":[{"type":9,"components":[T]}]}""", "components.0.accessory:BASE_TYPE_REQUIRED" },
        { "{" + V2 + ""","components":[{"type":9,"components":[T,T,T,T],"accessory":B}]}""", "components.0.components:BASE_TYPE_BAD_LENGTH" },
        { "{" + V2 + ""","components":[{"type":12,"items":[]}]}""", "components.0.items:BASE_TYPE_BAD_LENGTH" },
        { "{" + V2 + ""","components":[{"type":13,"file":{"url":"https://example.org/a.txt"}}]}""", "components.0.file.url:URL_TYPE_INVALID_SCHEME" },
        { "{" + V2 + ""","components":[{"type":13,"file":{"url":"attachment://lost.txt"}}]}""", "components.0.file.url:UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND" },
        { "{" + V2 + ""","components":[{"type":10,"id":7,"content":"a"},{"type":10,"id":7,"content":"b"}]}""", "components.1.id:COMPONENT_ID_DUPLICATED" },
        { "{" + V2 + ""","components":[{"type":14,"spacing":3}]}""", "components.0.spacing:BASE_TYPE_CHOICES" },
        { "{" + V2 + ""","components":[{"type":17,"accent_color":16777216,"components":[{"type":9,"components":[T],"accessory":{"type":11,"media":{"url":"x"}}}]}]}""", "components.0.accent_color:NUMBER_TYPE_MAX components.0.components.0.accessory.media.url:URL_TYPE_INVALID_URL" },
        { "{" + V2 + ""","components":[{"type":17,"components":[T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T,T]}]}""", "components:COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_Wrong_Message_Is_Refused_With_The_Place_And_Code_Of_Each_Mistake(string message, string mistakes)
    {
        var answer = await server.PostAsync(message);
        Assert.Equal(mistakes, string.Join(' ', answer.Mistakes));
        Assert.Equal((400, 50035), (answer.Status, answer.Code));
        Assert.Equal("Invalid Form Body", answer.Body.GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"content":"   "}""")]
    [InlineData("""{"content":"","embeds":[],"components":[]}""")]
    public async Task An_Empty_Message_Is_Refused(string message) => Assert.Equal(50006, (await server.PostAsync(message)).Code);

    [Theory]
    [InlineData("""{"content":"X2000"}""")]
    [InlineData("""{"content":7}""")]
    [InlineData("""{"embeds":[{"title":"X256","description":"X4096","footer":{"text":"X1648"}}]}""")]
    [InlineData("""{"content":"a","components":[R,{"type":1,"components":[{"type":3,"custom_id":"s","options":[O]}]}]}""")]
    [InlineData("{" + V2 + ""","components":[{"type":17,"accent_color":255,"spoiler":true,"components":[T,{"type":14},{"type":9,"components":[T],"accessory":B},{"type":12,"items":[{"media":{"url":"https://example.org/a.png"}}]}]},R2]}""")]
    public async Task A_Message_At_Its_Limits_Is_Taken(string message)
    {
        var answer = await server.PostAsync(message);
        Assert.True(answer.Status == 200, answer.Body.ToString());
    }

    [Fact]
    public async Task An_Emoji_Counts_As_One_Character()
    {
        var content = string.Concat(Enumerable.Repeat("😀", 2000));
        Assert.Equal(200, (await server.PostAsync(new JsonObject { ["content"] = content }.ToJsonString())).Status);
    }

    [Theory]
    [InlineData("{", 50109)]
    [InlineData("7", 50109)]
    public async Task What_Is_Not_Json_Is_Refused(string body, int code) => Assert.Equal(code, (await server.PostAsync(body)).Code);

    public sealed class Server : IAsyncLifetime, IAsyncDisposable
    {
        private readonly TestTimeProvider clock = new(Stage.Start);
        private PlaygroundServer? playground;
        private RawBot? bot;
        private string channel = "";

        public async Task InitializeAsync()
        {
            playground = await Stage.PlaygroundAsync(clock);
            bot = new RawBot(playground);
            await using var person = await Person.ArriveAsync(playground);
            channel = await person.ChannelIdAsync("general");
        }

        Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

        public async ValueTask DisposeAsync()
        {
            await bot!.DisposeAsync();
            await playground!.DisposeAsync();
        }

        /// <summary>Posts a message; X2001 stands for 2001 letters, and single capitals for whole parts.</summary>
        internal async Task<ApiAnswer> PostAsync(string message)
        {
            var text = System.Text.RegularExpressions.Regex.Replace(message, @"X(\d+)", match => new string('x', int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)));
            (string Short, string Long)[] parts =
            [
                ("R2", """{"type":1,"components":[{"type":2,"style":5,"label":"b","url":"https://example.org"}]}"""),
                ("R", """{"type":1,"components":[{"type":2,"style":5,"label":"b","url":"https://example.org"}]}"""),
                ("B", """{"type":2,"style":1,"label":"b","custom_id":"b"}"""),
                ("O", """{"label":"o","value":"o"}"""),
                ("T", """{"type":10,"content":"t"}"""),
                ("E", """{"title":"e"}"""),
            ];
            foreach (var (brief, whole) in parts)
            {
                text = System.Text.RegularExpressions.Regex.Replace(text, $@"(?<=[\[,:]){brief}(?=[\],}}])", _ => whole);
            }

            clock.Advance(TimeSpan.FromSeconds(10));
            using var content = new StringContent(text, System.Text.Encoding.UTF8, "application/json");
            return await bot!.CallAsync(HttpMethod.Post, $"/channels/{channel}/messages", content: content);
        }
    }
}
