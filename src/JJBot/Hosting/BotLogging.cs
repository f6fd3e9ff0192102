namespace JJBot.Hosting;

/// <summary>What is logged: in the playground only trouble, so that the one line that matters is seen; elsewhere the course of things.</summary>
internal static class BotLogging
{
    public static void Configure(ILoggingBuilder logging, IConfiguration configuration, bool isPlayground)
    {
        logging.ClearProviders();
        logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ssZ ";
            console.UseUtcTimestamp = true;
        });
        logging.SetMinimumLevel(isPlayground ? LogLevel.Warning : LogLevel.Information);
        logging.AddFilter("Microsoft", LogLevel.Warning);
        // A start that fails is told in one sentence; the host would log it once more with its whole stack.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        logging.AddConfiguration(configuration.GetSection("Logging"));
    }
}
