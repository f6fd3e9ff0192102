using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Playground.Faults;
using JJBot.Playground.Gateway;
using JJBot.Playground.Interactions;
using JJBot.Playground.Json;
using JJBot.Playground.Messages;
using JJBot.Playground.Rest;
using JJBot.Playground.Validation;
using JJBot.Playground.World;
using Microsoft.AspNetCore.Http;

namespace JJBot.Playground.Page;

/// <summary>What the chat page asks for, and does, on behalf of the person one has chosen to be.</summary>
internal sealed class PageRoutes(WorldState world, GatewayHub gateway, CommandAccess access, InteractionDesk desk, MessageBook book, FaultSwitches faults)
{
    private const string ViewerHeader = "X-Playground-User";

    public IEnumerable<(string Method, string Path, ApiHandler Handler)> All =>
    [
        ("GET", "/playground/api/state", request => new(Reply.Ok(StateJson.Write(world, gateway.IsOnline, Viewer(request.Http))))),
        ("GET", "/playground/api/channels/{channel}/messages", List),
        ("POST", "/playground/api/channels/{channel}/messages", SendAsync),
        ("DELETE", "/playground/api/channels/{channel}/messages/{message}", Delete),
        ("GET", "/playground/api/channels/{channel}/commands", Commands),
        ("POST", "/playground/api/interactions", InteractAsync),
        ("GET", "/playground/api/faults", _ => new(Reply.Ok(faults.ToJson()))),
        ("POST", "/playground/api/faults/{fault}", SetFaultAsync),
    ];

    /// <summary>Who is looking: as chosen on the page, else the first person there is.</summary>
    public User Viewer(HttpContext http)
    {
        var given = http.Request.Headers[ViewerHeader].ToString() is { Length: > 0 } header ? header : http.Request.Query["user"].ToString();
        if (given.Length == 0)
        {
            return world.Humans.First();
        }

        return Snowflake.Parse(given) is { } id && world.User(id) is { IsBot: false } user ? user : throw ApiError.UnknownUser;
    }

    private Channel VisibleChannel(ApiRequest request, User viewer) =>
        world.Channel(request.Id("channel")) is { } channel && world.CanView(viewer.Id, channel) ? channel : throw ApiError.UnknownChannel;

    private ValueTask<Reply> List(ApiRequest request)
    {
        var viewer = Viewer(request.Http);
        var channel = VisibleChannel(request, viewer);
        var page = channel.Messages.Page(Snowflake.Parse(request.Query("before")), null, request.QueryInt("limit", 50, 1, 100), message => message.IsVisibleTo(viewer.Id));
        return new(Reply.Ok(new JsonArray([.. page.Select(message => JsonBytes.ToNode(JsonBytes.Parse(message.Wire)))])));
    }

    private async ValueTask<Reply> SendAsync(ApiRequest request)
    {
        var viewer = Viewer(request.Http);
        var channel = VisibleChannel(request, viewer);
        var needed = channel.Thread is null ? Permission.SendMessages : Permission.SendMessagesInThreads;
        if (!channel.HoldsMessages || !world.May(viewer.Id, channel, needed))
        {
            throw ApiError.MissingPermissions;
        }

        var form = MessageForm.Read(await request.BodyAsync());
        if (form.Files.Count > 0 && !world.May(viewer.Id, channel, Permission.AttachFiles))
        {
            throw ApiError.MissingPermissions;
        }

        // People send text and files; the rest is for bots.
        var plain = form with { Embeds = default, Components = default, Flags = null };
        plain.RefuseEmpty();
        return Reply.Ok(book.Create(channel, plain, new MessageOrigin(viewer)
        {
            Type = form.ReplyTo is null ? MessageType.Default : MessageType.Reply,
            ReplyTo = form.ReplyTo,
            MayMentionEveryone = world.May(viewer.Id, channel, Permission.MentionEveryone),
        }).Wire);
    }

    private ValueTask<Reply> Delete(ApiRequest request)
    {
        var viewer = Viewer(request.Http);
        var channel = VisibleChannel(request, viewer);
        if (channel.Messages.Find(request.Id("message")) is not { } message || !message.IsVisibleTo(viewer.Id))
        {
            throw ApiError.UnknownMessage;
        }

        var mayDelete = message.EphemeralFor is not null || message.Author.Id == viewer.Id || world.May(viewer.Id, channel, Permission.ManageMessages);
        return mayDelete && book.Delete(message) ? new(Reply.NoContent) : throw ApiError.MissingPermissions;
    }

    private ValueTask<Reply> Commands(ApiRequest request)
    {
        var viewer = Viewer(request.Http);
        var channel = VisibleChannel(request, viewer);
        var usable = access.UsableBy(viewer, channel).Select(command => new JsonObject
        {
            ["application"] = ApplicationJson.Basic(world),
            ["command"] = JsonBytes.ToNode(command.Json),
        });
        return new(Reply.Ok(new JsonArray([.. usable])));
    }

    private async ValueTask<Reply> InteractAsync(ApiRequest request)
    {
        desk.Take(Viewer(request.Http), await request.BodyAsync());
        return Reply.NoContent;
    }

    private async ValueTask<Reply> SetFaultAsync(ApiRequest request)
    {
        var hasBody = request.Http.Request.ContentLength is > 0 || request.Http.Request.ContentType is not null;
        faults.Set(request.Text("fault"), hasBody ? (await request.BodyAsync()).Json : default(JsonElement));
        return Reply.NoContent;
    }
}
