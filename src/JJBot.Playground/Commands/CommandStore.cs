using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using JJBot.Playground.Rest;
using JJBot.Playground.World;

namespace JJBot.Playground.Commands;

/// <summary>The commands that the bot has registered, global and per server.</summary>
internal sealed class CommandStore(WorldState world)
{
    private const int CreatesPerDay = 200;

    private static readonly (int Type, int Most)[] Limits = [(ApplicationCommand.ChatInput, 100), (ApplicationCommand.UserMenu, 15), (ApplicationCommand.MessageMenu, 15)];

    private readonly Lock gate = new();
    private readonly Dictionary<Snowflake, (DateTimeOffset Until, int Count)> creates = [];
    private readonly ConcurrentDictionary<Snowflake, ImmutableList<ApplicationCommand>> scopes = [];

    /// <summary>Something was registered, changed or removed.</summary>
    public event Action? Changed;

    /// <param name="guild">Null for the global commands.</param>
    public IReadOnlyList<ApplicationCommand> In(Snowflake? guild) => scopes.GetValueOrDefault(guild ?? default, []);

    public ApplicationCommand? Find(Snowflake id, Snowflake? guild) =>
        In(null).FirstOrDefault(command => command.Id == id) ?? (guild is { } there ? In(there).FirstOrDefault(command => command.Id == id) : null);

    /// <summary>Creates a command, or overwrites the one with its name and type.</summary>
    /// <returns>Whether it is new.</returns>
    public (ApplicationCommand Command, bool IsNew) Put(JsonElement definition, Snowflake? guild)
    {
        ApplicationCommand command;
        bool isNew;
        lock (gate)
        {
            var known = In(guild).ToImmutableList();
            var old = SameName(known, definition);
            isNew = old is null;
            CountCreates(guild, isNew ? 1 : 0);
            command = Make(definition, old, guild);
            Store(guild, old is null ? known.Add(command) : known.Replace(old, command));
        }

        Changed?.Invoke();
        return (command, isNew);
    }

    public IReadOnlyList<ApplicationCommand> Replace(IReadOnlyList<JsonElement> definitions, Snowflake? guild)
    {
        ImmutableList<ApplicationCommand> commands;
        lock (gate)
        {
            var known = In(guild);
            CountCreates(guild, definitions.Count(definition => SameName(known, definition) is null));
            commands = [.. definitions.Select(definition => Make(definition, SameName(known, definition), guild))];
            Store(guild, commands);
        }

        Changed?.Invoke();
        return commands;
    }

    public ApplicationCommand Edit(ApplicationCommand old, JsonElement definition)
    {
        var command = ApplicationCommand.From(definition, old.Id, world.Ids.Next(), world.ApplicationId, old.GuildId);
        lock (gate)
        {
            Store(old.GuildId, [.. In(old.GuildId).Select(each => each.Id == old.Id ? command : each)]);
        }

        Changed?.Invoke();
        return command;
    }

    public void Delete(ApplicationCommand command)
    {
        lock (gate)
        {
            Store(command.GuildId, [.. In(command.GuildId).Where(each => each.Id != command.Id)]);
        }

        Changed?.Invoke();
    }

    private void Store(Snowflake? guild, ImmutableList<ApplicationCommand> commands)
    {
        foreach (var (type, most) in Limits)
        {
            if (commands.Count(command => command.Type == type) > most)
            {
                throw new ApiError(400, 30032, $"Maximum number of application commands reached ({most}).");
            }
        }

        scopes[guild ?? default] = commands;
    }

    private ApplicationCommand Make(JsonElement definition, ApplicationCommand? old, Snowflake? guild)
    {
        var made = ApplicationCommand.From(definition, old?.Id ?? world.Ids.Next(), world.Ids.Next(), world.ApplicationId, guild);
        return old is not null && IsSame(old, made) ? old : made;
    }

    // Registering the same again changes nothing, not even the version.
    private static bool IsSame(ApplicationCommand old, ApplicationCommand made) =>
        old.Json.EnumerateObject().Where(IsDefinition).Zip(made.Json.EnumerateObject().Where(IsDefinition))
            .All(pair => pair.First.Name == pair.Second.Name && JsonElement.DeepEquals(pair.First.Value, pair.Second.Value))
        && old.Json.EnumerateObject().Count() == made.Json.EnumerateObject().Count();

    private static bool IsDefinition(JsonProperty property) => property.Name != "version";

    private static ApplicationCommand? SameName(IEnumerable<ApplicationCommand> known, JsonElement definition)
    {
        var name = Json.JsonReading.Text(definition, "name");
        var type = Json.JsonReading.Int(definition, "type") ?? ApplicationCommand.ChatInput;
        return known.FirstOrDefault(command => command.Type == type && command.Name == name);
    }

    // https://docs.discord.com/developers/interactions/application-commands#registering-a-command: 200 new ones per day and server.
    private void CountCreates(Snowflake? guild, int added)
    {
        var now = world.Time.GetUtcNow();
        var (until, count) = creates.GetValueOrDefault(guild ?? default);
        (until, count) = now >= until ? (now.AddDays(1), added) : (until, count + added);
        if (count > CreatesPerDay)
        {
            throw new ApiError(429, 30034, "Max number of daily application command creates has been reached (200)");
        }

        creates[guild ?? default] = (until, count);
    }
}
