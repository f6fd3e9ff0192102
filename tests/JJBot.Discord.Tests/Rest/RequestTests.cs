using System.Text.Json;
using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;
using JJBot.Discord.Tests.Infrastructure;
using JJBot.Discord.Tests.Interactions;
using JJBot.Discord.Wire;
using JJBot.Testing;
using JJBot.Testing.OpenApi;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace JJBot.Discord.Tests.Rest;

public sealed class RequestTests
{
    private static readonly Snowflake Channel = new(5);
    private static readonly OutgoingFile Notes = new("notes.txt", "Über alles"u8.ToArray(), "text/plain") { Description = "Notes", Spoiler = true };
    private static readonly OutgoingFile Picture = new("poster.png", new byte[] { 1, 2, 3 }, "image/png");

    private static MessageBody Everything => new(
        [
            new TextDisplay("**Season 2** is set for 2018 [1]"),
            new Container(
                [
                    new Section([new TextDisplay("one"), new TextDisplay("two")], new Thumbnail(new UnfurledMedia("https://example.org/a.png"), "A poster")),
                    new Section([new TextDisplay("three")], Button.Of("more", "More")),
                    new Separator(Divider: true, SeparatorSpacing.Large),
                    new MediaGallery(new MediaGalleryItem(new UnfurledMedia(Picture.Reference), "Poster", Spoiler: true)),
                    new FileComponent(new UnfurledMedia(Notes.Reference), Spoiler: true),
                    new ActionRow(
                        Button.Of("sources:1", "Sources", ButtonStyle.Primary),
                        Button.Of("gone", "Gone", disabled: true),
                        Button.Link(new Uri("https://example.org/a?b=c"), "Read"),
                        new Button { Style = ButtonStyle.Danger, CustomId = "x", Emoji = new ComponentEmoji("🗑️") }),
                    new ActionRow(new StringSelect("pick", [new SelectOption("One", "1", "The first", Default: true), new SelectOption("Two", "2")])
                    {
                        Placeholder = "Pick", MinValues = 1, MaxValues = 2,
                    }),
                ],
                AccentColor: 0x8A2BE2,
                Spoiler: false),
            new ActionRow(new UserSelect("who")),
            new ActionRow(new RoleSelect("role")),
            new ActionRow(new MentionableSelect("any")),
            new ActionRow(new ChannelSelect("where", [ChannelType.GuildText, ChannelType.GuildAnnouncement])),
        ],
        [Notes, Picture]);

    [RequiresFact(Requirement.Node, Requirement.DiscordOpenApi)]
    public async Task Every_Kind_Of_Request_Is_What_Discords_OpenAPI_Document_Allows()
    {
        await using var bot = await TestBot.CreateAsync();
        var interaction = InteractionViewTests.Parse(Some.Interaction());
        var (rest, none) = (bot.Rest, CancellationToken.None);

        await rest.GetGatewayBotAsync(none);
        await rest.GetChannelAsync(Channel, none);
        await rest.CreateMessageAsync(Channel, Everything, none);
        await rest.CreateMessageAsync(Channel, new MessageBody([new TextDisplay("quiet")]) { SuppressNotifications = true }, none, nonce: "01ARZ3NDEKTSV4RRFFQ69G5FA");
        await rest.EditMessageAsync(Channel, new Snowflake(1), Everything, none);
        await rest.EditMessageAsync(Channel, new Snowflake(1), MessageBody.Text("x"), none);
        await rest.DeleteMessageAsync(Channel, new Snowflake(1), none);
        await rest.CrosspostMessageAsync(Channel, new Snowflake(1), none);
        await rest.CreateDMAsync(new Snowflake(11), none);
        await rest.CreateInteractionResponseAsync(interaction, InteractionResponse.Message(Everything, ephemeral: true), none);
        await rest.CreateInteractionResponseAsync(interaction, InteractionResponse.Update(Everything), none);
        await rest.CreateInteractionResponseAsync(interaction, InteractionResponse.Choices(new Choice("A", "a"), new Choice("B", "b")), none);
        await rest.CreateInteractionResponseAsync(interaction, InteractionResponse.Choices(new Choice("One", 1L)), none);
        await rest.CreateInteractionResponseAsync(interaction, InteractionResponse.Choices(new Choice("Half", 0.5)), none);
        await rest.CreateInteractionResponseAsync(interaction, InteractionResponse.Choices(), none);
        await rest.CreateInteractionResponseAsync(interaction, InteractionViewTests.EveryField, none);
        await rest.DeferInteractionAsync(interaction, Deferral.Public, none);
        await rest.DeferInteractionAsync(interaction, Deferral.Ephemeral, none);
        await rest.DeferInteractionAsync(interaction, Deferral.Update, none);
        await rest.EditOriginalResponseAsync(interaction, Everything, none);
        await rest.DeleteOriginalResponseAsync(interaction, none);
        await rest.CreateFollowupMessageAsync(interaction, Everything, ephemeral: true, none);

        Assert.Equal(22, bot.Requests.Count);
        Assert.Empty(await OpenApiWitness.Available!.ViolationsAsync(bot.Requests));
    }

    [RequiresTheory(Requirement.Node, Requirement.DiscordOpenApi)]
    [InlineData("POST", "/channels/5/nonsense", null)]
    [InlineData("POST", "/channels/5/messages", null)]
    [InlineData("POST", "/channels/5/messages", """{"flags":32768,"components":[{"type":10,"content":"x"}]}""")]
    [InlineData("POST", "/channels/5/messages", """{"flags":32768,"allowed_mentions":{"parse":["everyone"]},"components":[{"type":10,"content":"x"}]}""")]
    [InlineData("POST", "/channels/5/messages", """{"flags":0,"allowed_mentions":{"parse":[]},"components":[{"type":10,"content":"x"}]}""")]
    [InlineData("POST", "/channels/5/messages", """{"flags":32768,"allowed_mentions":{"parse":[]},"components":[{"type":99,"content":"x"}]}""")]
    [InlineData("POST", "/channels/5/messages", """{"flags":32768,"allowed_mentions":{"parse":[]},"components":[{"type":10,"content":""}]}""")]
    [InlineData("POST", "/channels/5/messages", """{"flags":32768,"allowed_mentions":{"parse":[]},"components":[{"type":10,"content":"x"}],"surprise":1}""")]
    [InlineData("POST", "/channels/5/messages", """{"flags":32768,"allowed_mentions":{"parse":[]},"components":[{"type":1,"components":[{"type":2,"style":1,"label":"x"}]}]}""")]
    [InlineData("POST", "/interactions/1/t/callback", """{"type":9,"data":{"custom_id":"x","title":"x","components":[{"type":10,"content":"x"},{"type":10,"content":"x"},{"type":10,"content":"x"},{"type":10,"content":"x"},{"type":10,"content":"x"},{"type":10,"content":"x"}]}}""")]
    [InlineData("PUT", "/applications/42/commands", """[{"name":"release","description":"When"}]""")]
    public async Task The_Witness_Finds_What_Discord_Would_Refuse(string method, string path, string? json) =>
        Assert.NotEmpty(await OpenApiWitness.Available!.ViolationsAsync([new RecordedRequest(method, path, "", json, [])]));

    [Fact]
    public async Task A_Role_Is_Pinged_Where_It_Is_Named_And_In_No_Edit()
    {
        await using var bot = await TestBot.CreateAsync();
        var body = new MessageBody([new TextDisplay("<@&9> Look.")]) { PingedRole = new Snowflake(9) };

        await bot.Rest.CreateMessageAsync(Channel, body, CancellationToken.None, nonce: "n", replyTo: new Snowflake(4));
        await bot.Rest.EditMessageAsync(Channel, new Snowflake(77), body, CancellationToken.None);

        var sent = (await bot.Discord.NextCallAsync("POST")).Json;
        Assert.Contains(@"""allowed_mentions"":{""parse"":[],""roles"":[""9""]}", sent, StringComparison.Ordinal);
        Assert.Contains(@"""message_reference"":{""message_id"":""4"",""fail_if_not_exists"":false}", sent, StringComparison.Ordinal);
        Assert.Contains(@"""allowed_mentions"":{""parse"":[]}", (await bot.Discord.NextCallAsync("PATCH")).Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_Travel_As_Parts_Beside_The_Message()
    {
        await using var bot = await TestBot.CreateAsync();

        await bot.Rest.CreateMessageAsync(Channel, Everything, CancellationToken.None);

        var call = bot.Discord.Calls.Single();
        var boundary = MediaTypeHeaderValue.Parse(call.ContentType).Boundary.Value!.Trim('"');
        var reader = new MultipartReader(boundary, new MemoryStream(call.Body));
        var json = JsonDocument.Parse(await TextOfAsync(reader, "payload_json", "application/json", fileName: null)).RootElement;
        Assert.Equal("Über alles", await TextOfAsync(reader, "files[0]", "text/plain", "notes.txt"));
        Assert.Equal("\u0001\u0002\u0003", await TextOfAsync(reader, "files[1]", "image/png", "poster.png"));
        Assert.Null(await reader.ReadNextSectionAsync());
        Assert.Equal(
            """[{"id":"0","filename":"notes.txt","description":"Notes","is_spoiler":true},{"id":"1","filename":"poster.png"}]""",
            json.GetProperty("attachments").GetRawText());
    }

    [Fact]
    public async Task A_Message_Pings_Nobody_And_Is_Of_Components()
    {
        await using var bot = await TestBot.CreateAsync();

        await bot.Rest.CreateMessageAsync(Channel, MessageBody.Text("@everyone"), CancellationToken.None, nonce: "n");

        Assert.Equal(
            """{"allowed_mentions":{"parse":[]},"components":[{"type":10,"content":"@everyone"}],"flags":32768,"nonce":"n","enforce_nonce":true}""",
            bot.Discord.Calls.Single().Json);
    }

    [Fact]
    public async Task An_Edit_Keeps_None_Of_The_Old_Files()
    {
        await using var bot = await TestBot.CreateAsync();

        await bot.Rest.EditMessageAsync(Channel, new Snowflake(1), MessageBody.Text("x"), CancellationToken.None);

        Assert.Equal(
            """{"allowed_mentions":{"parse":[]},"components":[{"type":10,"content":"x"}],"flags":32768,"attachments":[]}""",
            bot.Discord.Calls.Single().Json);
    }

    private static async Task<string> TextOfAsync(MultipartReader reader, string name, string contentType, string? fileName)
    {
        var section = await reader.ReadNextSectionAsync();
        var disposition = ContentDispositionHeaderValue.Parse(section!.ContentDisposition);
        Assert.Equal(name, HeaderUtilities.RemoveQuotes(disposition.Name).Value);
        Assert.Equal(fileName, HeaderUtilities.RemoveQuotes(disposition.FileName).Value);
        Assert.Equal(contentType, section.ContentType);
        return await new StreamReader(section.Body).ReadToEndAsync();
    }
}
