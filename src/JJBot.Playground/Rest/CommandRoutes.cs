using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Playground.Commands;
using JJBot.Playground.Json;
using JJBot.Playground.RateLimits;
using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Rest;

/// <summary>https://docs.discord.com/developers/interactions/application-commands#endpoints</summary>
internal sealed class CommandRoutes(WorldState world, CommandStore commands)
{
    public IEnumerable<ApiRoute> All => [.. Scope("/applications/{application}/commands"), .. Scope("/applications/{application}/guilds/{guild}/commands")];

    private static IEnumerable<(string Method, string Suffix)> Shapes => [("GET", ""), ("POST", ""), ("PUT", ""), ("GET", "/{command}"), ("PATCH", "/{command}"), ("DELETE", "/{command}")];

    private IEnumerable<ApiRoute> Scope(string path)
    {
        ApiHandler[] handlers = [List, CreateAsync, ReplaceAsync, Get, EditAsync, Delete];
        var major = path.Contains("{guild}", StringComparison.Ordinal) ? "guild" : null;
        return Shapes.Zip(handlers).Select(pair => new ApiRoute(pair.First.Method, path + pair.First.Suffix, Caller.Bot, RateLimitRule.Commands, major, pair.Second));
    }

    private ValueTask<Reply> List(ApiRequest request)
    {
        var localized = request.QueryFlag("with_localizations");
        var listed = commands.In(Scope(request)).Select(command => localized ? JsonBytes.ToNode(command.Json) : command.WithoutLocalizations());
        return new(Reply.Ok(new JsonArray([.. listed])));
    }

    private async ValueTask<Reply> CreateAsync(ApiRequest request)
    {
        var guild = Scope(request);
        var body = await request.BodyAsync();
        Check(errors => CommandRules.Check(new FormField(errors, null, body.Json)));
        var (command, isNew) = commands.Put(body.Json, guild);
        return isNew ? Reply.Created(JsonBytes.ToNode(command.Json)!) : Reply.Ok(JsonBytes.ToNode(command.Json)!);
    }

    private async ValueTask<Reply> ReplaceAsync(ApiRequest request)
    {
        var guild = Scope(request);
        var body = await request.BodyAsync();
        if (body.Json.ValueKind != JsonValueKind.Array)
        {
            throw FormErrors.Single("_misc", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
        }

        Check(errors => CheckAll(errors, new FormField(errors, null, body.Json).Items(0, 130)));
        var replaced = commands.Replace([.. body.Json.EnumerateArray()], guild);
        return Reply.Ok(new JsonArray([.. replaced.Select(command => JsonBytes.ToNode(command.Json))]));
    }

    private static void CheckAll(FormErrors errors, FormField[] definitions)
    {
        var names = new HashSet<(int, string?)>();
        foreach (var definition in definitions)
        {
            CommandRules.Check(definition);
            if (!names.Add((definition.Value.Int("type") ?? 1, definition.Value.Text("name"))))
            {
                definition["name"].Fail("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
            }
        }
    }

    private ValueTask<Reply> Get(ApiRequest request) => new(Reply.Ok(JsonBytes.ToNode(Find(request).Json)!));

    private async ValueTask<Reply> EditAsync(ApiRequest request)
    {
        var old = Find(request);
        var body = await request.BodyAsync();
        var merged = JsonObject.Create(old.Json)!;
        foreach (var property in body.Json.EnumerateObject())
        {
            merged[property.Name] = JsonBytes.ToNode(property.Value);
        }

        var definition = JsonBytes.Parse(JsonBytes.From(merged));
        Check(errors => CommandRules.Check(new FormField(errors, null, definition)));
        return Reply.Ok(JsonBytes.ToNode(commands.Edit(old, definition).Json)!);
    }

    private ValueTask<Reply> Delete(ApiRequest request)
    {
        commands.Delete(Find(request));
        return new(Reply.NoContent);
    }

    private ApplicationCommand Find(ApiRequest request)
    {
        var guild = Scope(request);
        var id = request.Id("command");
        return commands.In(guild).FirstOrDefault(command => command.Id == id) ?? throw ApiError.UnknownCommand;
    }

    private Snowflake? Scope(ApiRequest request)
    {
        if (request.Id("application") != world.ApplicationId)
        {
            throw ApiError.MissingAccess;
        }

        if (request.Text("guild").Length == 0)
        {
            return null;
        }

        return world.Guild(request.Id("guild"))?.Id ?? throw ApiError.MissingAccess;
    }

    private static void Check(Action<FormErrors> rules)
    {
        var errors = new FormErrors();
        rules(errors);
        errors.ThrowIfAny();
    }
}
