using System.Text.Json;
using JJBot.Commands;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using Microsoft.Extensions.DependencyInjection;

namespace JJBot.Tests.Bot;

public sealed class DeferralTests
{
    [Fact]
    public async Task Those_Who_See_That_An_Answer_Takes_Long_Are_Those_Who_Will_See_The_Answer()
    {
        await using var bot = await RunningBot.StartAsync();
        var dispatcher = bot.Services.GetRequiredService<IInteractionHandler>();
        var commands = bot.Services.GetRequiredService<CommandList>().Commands
            .Select(command => command.Definition)
            .OfType<SlashCommand>()
            .Where(command => command.Options.Any(option => option.Name == QuestionOptions.Private))
            .ToList();

        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Equal(Deferral.Public, dispatcher.DeferralFor(Use(command.Name, isPrivate: false))));
        Assert.All(commands, command => Assert.Equal(Deferral.Ephemeral, dispatcher.DeferralFor(Use(command.Name, isPrivate: true))));
    }

    private static Interaction Use(string command, bool isPrivate)
    {
        var option = new InteractionOption { Name = QuestionOptions.Private, Type = ApplicationCommandOptionType.Boolean, Value = JsonSerializer.SerializeToElement(isPrivate) };
        var wire = new InteractionCreate
        {
            Id = new Snowflake(1),
            Token = "token",
            Type = InteractionType.ApplicationCommand,
            User = new User(new Snowflake(2)),
            Data = new InteractionData { Name = command, Options = [option] },
        };
        return new Interaction(wire, DateTimeOffset.UnixEpoch);
    }
}
