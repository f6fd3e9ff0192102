using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Shows;

namespace JJBot.Commands.Asking;

/// <summary>What is asked and checked in free words, written out in the order in which the help shows it.</summary>
public sealed class AskingCommands(Show show, Answerer answerer, QuestionDesk desk, QuestionOptions options)
{
    public IReadOnlyList<ICommand> Commands { get; } = [new AskCommand(desk, options), new FactCheckCommand(desk, options)];

    public ICommand Menu { get; } = new FactCheckMenu(desk);

    public IReadOnlyList<IButton> Buttons { get; } = [new AskButton(desk), new WholeTopicButton(show, answerer)];
}
