using System.Text;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Pages;

namespace JJBot.Knowledge.Tests.Sources.Pages;

/// <summary>A page about an invented show, put together from what a test is about.</summary>
internal sealed record WrittenPage
{
    public const string First = "Harbour Lights returns to the screen next autumn, the studio announced on Tuesday, with a larger cast and a new composer.";

    public const string Second = "The showrunner, Ida Brandt, told reporters that the second season leaves the harbour behind and follows the crew up the river.";

    public string Title { get; init; } = "<title>Harbour Lights is back</title>";

    public string Head { get; init; } = "";

    public string Before { get; init; } = "";

    /// <summary>What stands between the headline and the first paragraph.</summary>
    public string Details { get; init; } = "";

    public string Headline { get; init; } = "<h1>Harbour Lights is back</h1>";

    public string Body { get; init; } = $"<p>{First}</p><p>{Second}</p>";

    public string After { get; init; } = "";

    public string Html => $"<!doctype html><html><head>{Title}{Head}</head><body>{Before}<article>{Headline}{Details}<div>{Body}</div></article>{After}</body></html>";

    public Article Read(string? address = null) => Read(Html, address);

    public static Article Read(string html, string? address = null) =>
        PageReader.Read(Encoding.UTF8.GetBytes(html), charset: null, address is null ? null : new Uri(address));
}
