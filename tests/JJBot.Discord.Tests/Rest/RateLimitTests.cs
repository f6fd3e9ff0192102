using System.Net;
using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;
using JJBot.Discord.Tests.Infrastructure;
using JJBot.Discord.Tests.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Tests.Rest;

public sealed class RateLimitTests
{
    private const string Post = "POST channels/5/messages";
    private const string MessageJson = """{"id":"77","channel_id":"5"}""";
    private static readonly Snowflake Channel = new(5);

    [Fact]
    public async Task An_Empty_Bucket_Holds_Requests_Back_Until_It_Resets()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script(Post, HttpStatusCode.OK, MessageJson, Bucket(limit: 5, remaining: 0, resetAfter: 1.5));
        await SendAsync(bot, Channel);

        var second = SendAsync(bot, Channel);
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(1.5)).WaitAsync(Some.Patience);
        Assert.Single(bot.Discord.Calls);
        bot.Clock.Advance(TimeSpan.FromSeconds(1.5));

        await second;
        Assert.Equal(2, bot.Discord.Calls.Count);
    }

    [Fact]
    public async Task Another_Channel_Has_A_Bucket_Of_Its_Own()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script(Post, HttpStatusCode.OK, MessageJson, Bucket(limit: 5, remaining: 0, resetAfter: 100));
        await SendAsync(bot, Channel);

        await SendAsync(bot, new Snowflake(6));

        Assert.Equal(2, bot.Discord.Calls.Count);
    }

    [Fact]
    public async Task Endpoints_That_Discord_Counts_Together_Share_A_Bucket()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script("PATCH channels/5/messages/1", HttpStatusCode.OK, MessageJson, Bucket(limit: 5, remaining: 4, resetAfter: 9));
        await bot.Rest.EditMessageAsync(Channel, new Snowflake(1), MessageBody.Text("x"), CancellationToken.None);
        bot.Discord.Script(Post, HttpStatusCode.OK, MessageJson, Bucket(limit: 5, remaining: 0, resetAfter: 9));
        await SendAsync(bot, Channel);

        var next = bot.Rest.EditMessageAsync(Channel, new Snowflake(1), MessageBody.Text("y"), CancellationToken.None);
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(9)).WaitAsync(Some.Patience);
        Assert.Equal(2, bot.Discord.Calls.Count);
        bot.Clock.Advance(TimeSpan.FromSeconds(9));

        await next;
    }

    [Fact]
    public async Task Only_One_Request_Goes_Out_Before_Discord_Has_Told_The_Limit()
    {
        await using var bot = await TestBot.CreateAsync();
        var (arrived, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
        bot.Discord.Script(Post, async context =>
        {
            arrived.SetResult();
            await answer.Task;
            context.Response.Headers["X-RateLimit-Limit"] = "5";
            context.Response.Headers["X-RateLimit-Remaining"] = "4";
            context.Response.Headers["X-RateLimit-Reset-After"] = "5";
            context.Response.ContentType = "application/json";
            await context.Response.BodyWriter.WriteAsync("""{"id":"77"}"""u8.ToArray());
        });

        Task[] sends = [SendAsync(bot, Channel), SendAsync(bot, Channel), SendAsync(bot, Channel)];
        await arrived.Task.WaitAsync(Some.Patience);
        Assert.Single(bot.Discord.Calls);
        answer.SetResult();

        await Task.WhenAll(sends).WaitAsync(Some.Patience);
        Assert.Equal(3, bot.Discord.Calls.Count);
    }

    [Fact]
    public async Task A_429_Is_Tried_Again_After_The_Time_That_Discord_States()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script(
            Post, HttpStatusCode.TooManyRequests, """{"message":"You are being rate limited.","retry_after":2.25,"global":false}""",
            [.. Bucket(5, 0, 2.25), ("Retry-After", "3"), ("X-RateLimit-Scope", "user")]);

        var send = SendAsync(bot, Channel);
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(2.25)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(2.25));

        await send;
        Assert.Equal(2, bot.Discord.Calls.Count);
    }

    [Fact]
    public async Task A_Global_429_Holds_Back_All_Other_Routes()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script(
            Post, HttpStatusCode.TooManyRequests, """{"message":"x","retry_after":4,"global":true}""", ("X-RateLimit-Global", "true"), ("Retry-After", "4"));
        var first = SendAsync(bot, Channel);
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(4)).WaitAsync(Some.Patience);

        var other = bot.Rest.GetGatewayBotAsync(CancellationToken.None);
        Assert.Single(bot.Discord.Calls);
        bot.Clock.Advance(TimeSpan.FromSeconds(4));

        await Task.WhenAll(first, other).WaitAsync(Some.Patience);
    }

    [Fact]
    public async Task Interactions_Are_Exempt_From_The_Global_Limit()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script(Post, HttpStatusCode.TooManyRequests, """{"message":"x","retry_after":4,"global":true}""");
        var first = SendAsync(bot, Channel);
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(4)).WaitAsync(Some.Patience);

        await bot.Rest.CreateInteractionResponseAsync(InteractionViewTests.Parse(Some.Interaction()), Some.Answer(), CancellationToken.None);
        bot.Clock.Advance(TimeSpan.FromSeconds(4));

        await first;
    }

    [Fact]
    public async Task No_More_Than_Fifty_Requests_Go_Out_In_A_Second()
    {
        await using var bot = await TestBot.CreateAsync();
        for (var i = 0; i < 50; i++)
        {
            await SendAsync(bot, new Snowflake((ulong)i + 100));
        }

        var next = SendAsync(bot, Channel);
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(1)).WaitAsync(Some.Patience);
        Assert.Equal(50, bot.Discord.Calls.Count);
        bot.Clock.Advance(TimeSpan.FromSeconds(1));

        await next;
    }

    [Fact]
    public async Task A_Second_Is_Counted_From_When_Discord_May_Have_Counted_A_Request()
    {
        await using var bot = await TestBot.CreateAsync();
        var (arrived, answer) = (new SemaphoreSlim(0), new TaskCompletionSource());
        for (var i = 0; i < 50; i++)
        {
            bot.Discord.Script($"POST channels/{i + 100}/messages", async context =>
            {
                arrived.Release();
                await answer.Task;
                context.Response.ContentType = "application/json";
                await context.Response.BodyWriter.WriteAsync("""{"id":"77"}"""u8.ToArray());
            });
        }

        Task[] sends = [.. Enumerable.Range(100, 50).Select(channel => SendAsync(bot, new Snowflake((ulong)channel)))];
        for (var i = 0; i < 50; i++)
        {
            Assert.True(await arrived.WaitAsync(Some.Patience));
        }

        bot.Clock.Advance(TimeSpan.FromMilliseconds(400));
        answer.SetResult();
        await Task.WhenAll(sends).WaitAsync(Some.Patience);

        // Each took 400 ms, so that Discord counted it at least 200 ms before its answer was here.
        var next = SendAsync(bot, Channel);
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromMilliseconds(800)).WaitAsync(Some.Patience);
        Assert.Equal(50, bot.Discord.Calls.Count);
        bot.Clock.Advance(TimeSpan.FromMilliseconds(800));

        await next;
    }

    [Fact]
    public async Task An_Answer_That_Was_Overtaken_Gives_Nothing_Back()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script(Post, HttpStatusCode.OK, MessageJson, Bucket(limit: 3, remaining: 2, resetAfter: 5));
        await SendAsync(bot, Channel);
        var slow = new TaskCompletionSource();
        var arrived = new TaskCompletionSource();
        bot.Discord.Script(Post, async context =>
        {
            foreach (var (name, value) in Bucket(limit: 3, remaining: 1, resetAfter: 5))
            {
                context.Response.Headers[name] = value;
            }

            arrived.SetResult();
            await slow.Task;
            context.Response.ContentType = "application/json";
            await context.Response.BodyWriter.WriteAsync("""{"id":"77"}"""u8.ToArray());
        });
        bot.Discord.Script(Post, HttpStatusCode.OK, MessageJson, Bucket(limit: 3, remaining: 0, resetAfter: 5));
        var overtaken = SendAsync(bot, Channel);
        await arrived.Task.WaitAsync(Some.Patience);
        await SendAsync(bot, Channel);
        slow.SetResult();
        await overtaken;

        var fourth = SendAsync(bot, Channel);
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(5)).WaitAsync(Some.Patience);
        Assert.Equal(3, bot.Discord.Calls.Count);
        bot.Clock.Advance(TimeSpan.FromSeconds(5));

        await fourth;
    }

    [Fact]
    public async Task A_Wait_Longer_Than_A_Minute_Is_The_Callers_To_Plan()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script(Post, HttpStatusCode.TooManyRequests, """{"message":"x","retry_after":900,"global":false}""", Bucket(5, 0, 900));

        var exception = await Assert.ThrowsAsync<DiscordException>(() => SendAsync(bot, Channel));

        Assert.Equal(ErrorAction.BackOff, exception.Action);
        Assert.Equal(TimeSpan.FromMinutes(15), exception.RetryAfter);
    }

    [Fact]
    public async Task A_Bucket_That_Stays_Empty_For_Longer_Than_A_Minute_Is_Not_Waited_For()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script(Post, HttpStatusCode.OK, MessageJson, Bucket(limit: 10, remaining: 0, resetAfter: 3600));
        await SendAsync(bot, Channel);

        var exception = await Assert.ThrowsAsync<DiscordException>(() => SendAsync(bot, Channel));

        Assert.Equal(TimeSpan.FromHours(1), exception.RetryAfter);
        Assert.Single(bot.Discord.Calls);
        bot.Clock.Advance(TimeSpan.FromHours(1));
        await SendAsync(bot, Channel);
    }

    [Fact]
    public async Task Somebody_Who_Stops_Waiting_Leaves_The_Bucket_To_The_Others()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script(Post, HttpStatusCode.OK, MessageJson, Bucket(limit: 1, remaining: 0, resetAfter: 5));
        await SendAsync(bot, Channel);
        using var impatience = new CancellationTokenSource();
        var first = bot.Rest.CreateMessageAsync(Channel, MessageBody.Text("x"), impatience.Token);
        var second = SendAsync(bot, Channel);
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(5)).WaitAsync(Some.Patience);

        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(5)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(5));

        await second;
    }

    [Fact]
    public async Task Buckets_That_Nobody_Needs_Any_More_Are_Forgotten()
    {
        await using var bot = await TestBot.CreateAsync();
        for (var i = 1; i <= 2000; i++)
        {
            var interaction = InteractionViewTests.Parse(Some.Interaction().Replace(Some.InteractionToken, $"{Some.InteractionToken}-{i}", StringComparison.Ordinal));
            await bot.Rest.EditOriginalResponseAsync(interaction, MessageBody.Text("x"), CancellationToken.None);
        }

        Assert.InRange(bot.Rest.BucketCount, 1, 600);
    }

    private static Task<Message> SendAsync(TestBot bot, Snowflake channel) =>
        bot.Rest.CreateMessageAsync(channel, MessageBody.Text("Out now."), CancellationToken.None);

    private static (string Name, string Value)[] Bucket(int limit, int remaining, double resetAfter) =>
    [
        ("X-RateLimit-Bucket", "abcd1234"),
        ("X-RateLimit-Limit", $"{limit}"),
        ("X-RateLimit-Remaining", $"{remaining}"),
        ("X-RateLimit-Reset-After", FormattableString.Invariant($"{resetAfter}")),
    ];
}
