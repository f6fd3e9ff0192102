namespace JJBot.Tests.Bot.Sources;

/// <summary>Articles of a paper that does not exist, about a season that was never planned.</summary>
internal static class Newspaper
{
    public const string Outlet = "The Daily Example";

    public const string Headline = "Jessica Jones season 4 is set for autumn 2031";

    /// <summary>What a claim is found in.</summary>
    public const string Quote = "Jessica Jones season 4 will premiere in autumn 2031";

    public static string[] Paragraphs { get; } =
    [
        $"Netflix has confirmed that {Quote}.",
        "Season 4 will have eight episodes, showrunner Ada Placeholder told The Daily Example.",
        "\"We are going to film season 4 in Toronto next spring,\" Placeholder said.",
        "A third villain might appear in season 4, the paper guesses.",
    ];

    public static string Page(string headline = Headline, params string[] paragraphs) => $"""
        <!doctype html>
        <html lang="en">
        <head>
          <title>{headline} - {Outlet}</title>
          <meta property="og:site_name" content="{Outlet}">
          <meta property="og:title" content="{headline}">
          <meta property="og:type" content="article">
          <meta property="article:published_time" content="2030-03-05T09:00:00Z">
          <meta name="author" content="Ann Maker">
        </head>
        <body>
          <nav><a href="/">Home</a> <a href="/tv">TV</a></nav>
          <article>
            <h1>{headline}</h1>
            {string.Join("\n    ", (paragraphs.Length == 0 ? Paragraphs : paragraphs).Select(paragraph => $"<p>{paragraph}</p>"))}
          </article>
          <footer>All rights reserved by nobody.</footer>
        </body>
        </html>
        """;

    public static string Text => string.Join("\n\n", Paragraphs.Prepend(Headline));
}
