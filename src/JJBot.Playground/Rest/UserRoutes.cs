using System.Text.Json.Nodes;
using JJBot.Playground.Json;
using JJBot.Playground.RateLimits;
using JJBot.Playground.World;

namespace JJBot.Playground.Rest;

/// <summary>https://docs.discord.com/developers/resources/user and /resources/application</summary>
internal sealed class UserRoutes(WorldState world)
{
    public IEnumerable<ApiRoute> All =>
    [
        new("GET", "/users/@me", Caller.Bot, RateLimitRule.Default, null, _ => new(Reply.Ok(Self()))),
        new("GET", "/users/@me/guilds", Caller.Bot, RateLimitRule.Default, null, _ => new(Reply.Ok(Guilds()))),
        new("POST", "/users/@me/channels", Caller.Bot, RateLimitRule.Default, null, OpenDirectMessageAsync),
        new("GET", "/users/{user}", Caller.Bot, RateLimitRule.Default, null, request => new(Reply.Ok((world.User(request.Id("user")) ?? throw ApiError.UnknownUser).Wire))),
        new("GET", "/applications/@me", Caller.Bot, RateLimitRule.Default, null, _ => new(Reply.Ok(ApplicationJson.Full(world)))),
        new("GET", "/oauth2/applications/@me", Caller.Bot, RateLimitRule.Default, null, _ => new(Reply.Ok(ApplicationJson.Full(world)))),
        new("GET", "/applications/{application}/emojis", Caller.Bot, RateLimitRule.Default, null, _ => new(Reply.Ok(new JsonObject { ["items"] = new JsonArray() }))),
    ];

    private JsonObject Self()
    {
        var self = world.Bot.ToJson();
        self["bio"] = "";
        self["mfa_enabled"] = true;
        self["locale"] = User.Locale;
        self["premium_type"] = 0;
        self["email"] = null;
        self["verified"] = true;
        return self;
    }

    private JsonArray Guilds() =>
    [
        .. world.Guilds.Select(guild => new JsonObject
        {
            ["id"] = guild.Id.ToString(),
            ["name"] = guild.Name,
            ["icon"] = null,
            ["banner"] = null,
            ["owner"] = false,
            ["permissions"] = Permissions.In(guild, world.Bot.Id).ToWire(),
            ["features"] = new JsonArray(),
        }),
    ];

    private async ValueTask<Reply> OpenDirectMessageAsync(ApiRequest request)
    {
        var body = await request.BodyAsync();
        var recipient = body.Json.Id("recipient_id") ?? throw Validation.FormErrors.Single("recipient_id", "BASE_TYPE_REQUIRED", "This field is required");
        return world.DirectMessages.FirstOrDefault(channel => channel.Recipient?.Id == recipient) is { } channel
            ? Reply.Ok(channel.ToJson())
            : throw (world.User(recipient) is null ? ApiError.UnknownUser : ApiError.CannotMessageUser);
    }
}
