using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Replies.Asking;
using Microsoft.Extensions.Options;

namespace JJBot.Commands.Asking;

/// <summary>Takes questions and statements in free words, however they reach the bot: by a command, a message, a menu or a button.</summary>
public sealed class QuestionDesk(Show show, Answerer answerer, AskingLimit limit, IOptions<AskingOptions> options)
{
    /// <summary>Questions offered below an answer that is none.</summary>
    private const int Offered = 3;

    /// <param name="question">In free words.</param>
    /// <param name="asOf">The day to look back from, as typed; null for what the question itself says.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="scope">From where.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="TooOftenException">The person has asked as often as they may.</exception>
    /// <exception cref="UserMistakeException">The question has a mistake.</exception>
    public async Task<MessageBody> AnswerAsync(AskedText question, string? asOf, Snowflake person, Scope scope, CancellationToken cancellationToken)
    {
        Spend(person);
        var asked = await answerer.AskAsync(question.Text, asOf, scope, cancellationToken);
        return asked.Mistake is { } mistake
            ? throw new UserMistakeException(Markdown.EscapeLine(mistake))
            : AskReply.From(question, asked.Answers, Near(question.Text, asked.Answers, scope));
    }

    /// <summary>Checks a statement, or a whole message.</summary>
    /// <exception cref="TooOftenException">The person has asked as often as they may.</exception>
    /// <exception cref="UserMistakeException">The statement has a mistake.</exception>
    public async Task<MessageBody> CheckAsync(AskedText statement, string? asOf, Snowflake person, Scope scope, CancellationToken cancellationToken)
    {
        Spend(person);
        try
        {
            var answer = await answerer.CheckAsync(statement.Text, asOf, scope, cancellationToken);
            return AskReply.From(statement, [answer], Near(statement.Text, [answer], scope));
        }
        catch (KnowledgeException exception)
        {
            throw new UserMistakeException(Markdown.EscapeLine(exception.Message));
        }
    }

    /// <summary>For whoever says nothing: what can be asked.</summary>
    /// <exception cref="TooOftenException">The person has asked as often as they may.</exception>
    public MessageBody Greet(Snowflake person, Scope scope)
    {
        Spend(person);
        return AskReply.Greeting(answerer.Suggestions("", scope, Offered));
    }

    /// <summary>What completes a question while it is typed.</summary>
    public IEnumerable<Choice> Complete(string typed, Scope scope) => answerer.Suggestions(typed, scope, CommandLimits.Choices)
        .Where(question => question.Length <= CommandLimits.ChoiceText)
        .Select(question => new Choice(question, question));

    /// <summary>Questions that have an answer: that of the nearest topic, those with words of the text in them, and those most worth asking.</summary>
    private string[] Near(string text, IReadOnlyList<Answer> answers, Scope scope)
    {
        var topic = answers.Select(answer => answer.Watchable?.Topic).OfType<string>().Select(show.FindTopic).FirstOrDefault();
        string[] sought = topic is null ? [text, ""] : [topic.Question, text, ""];
        return [.. sought.SelectMany(words => answerer.Suggestions(words, scope, Offered)).Distinct(StringComparer.OrdinalIgnoreCase).Take(Offered)];
    }

    private void Spend(Snowflake person)
    {
        if (limit.Take(person) is { IsGranted: false } permit)
        {
            throw new TooOftenException(options.Value.QuestionsPerMinute, permit);
        }
    }
}
