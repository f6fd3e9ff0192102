using JJBot.Knowledge.Sources.Fetching;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Sources.Fetching;

public sealed class AddressRulesTests
{
    [Theory]
    [InlineData("http://2130706433/")]
    [InlineData("http://017700000001/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://127.0.1/")]
    [InlineData("http://0/")]
    [InlineData("http://127.0.0.1./")]
    [InlineData("http://%31%32%37.0.0.1/")]
    [InlineData("http://127%2e0%2e0%2e1/")]
    [InlineData("http://\uff11\uff12\uff17.\uff10.\uff10.\uff11/")]
    [InlineData("http://127\u30020\u30020\u30021/")]
    [InlineData("http://\u2460\u2461\u2466.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[::ffff:7f00:1]/")]
    [InlineData("http://[0:0:0:0:0:0:0:1]/")]
    [InlineData("http://[fe80::1%25eth0]/")]
    [InlineData("http://[fd00:ec2::254]/latest/meta-data")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://LOCALHOST/")]
    [InlineData("http://localhost./")]
    [InlineData("http://any.localhost/")]
    [InlineData("http://printer.local/")]
    [InlineData("http://metadata.google.internal/")]
    [InlineData("http://example.com:22/")]
    [InlineData("http://example.com:8080/")]
    [InlineData("https://example.com:80/")]
    [InlineData("http://user@example.com/")]
    [InlineData("http://user:secret@example.com/")]
    [InlineData("http://example.com@127.0.0.1/")]
    [InlineData("http://example.com\\@127.0.0.1/")]
    [InlineData("http:\\\\127.0.0.1/")]
    [InlineData("http://exa mple.com/")]
    [InlineData("http://example.com/\r\nHost: other")]
    [InlineData("ftp://example.com/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://example.com/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,hello")]
    [InlineData("//example.com/")]
    [InlineData("example.com/article")]
    [InlineData("http://")]
    [InlineData("http:///path")]
    [InlineData("http://[::1")]
    [InlineData("")]
    [InlineData("   ")]
    public void A_Trick_Is_Refused_In_One_Sentence(string text)
    {
        var refusal = Rules().Read(text, out var address);

        Assert.Null(address);
        Assert.NotNull(refusal);
        Assert.Equal(RefusalKind.NotAllowed, refusal.Kind);
        Assert.EndsWith(".", refusal.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Sentence);
    }

    [Theory]
    [InlineData("https://example.com/article", "https://example.com/article")]
    [InlineData("  https://example.com/article  ", "https://example.com/article")]
    [InlineData("HTTP://EXAMPLE.COM:80/A?b=c#part", "http://example.com/A?b=c")]
    [InlineData("https://example.com./article", "https://example.com/article")]
    [InlineData("https://b\u00fccher.example/", "https://b\u00fccher.example/")]
    [InlineData("https://93.184.216.34/", "https://93.184.216.34/")]
    public void A_Page_Of_The_Public_Web_Is_Taken_In_One_Spelling(string text, string spelled)
    {
        Assert.Null(Rules().Read(text, out var address));
        Assert.Equal(new Uri(spelled), address);
    }

    [Fact]
    public void An_Address_Without_End_Is_Refused() => Assert.NotNull(Rules().Read("https://example.com/" + new string('a', 3_000), out _));

    [Theory]
    [InlineData("127.0.0.1:8080", "http://127.0.0.1:8080/", true)]
    [InlineData("127.0.0.1:8080", "http://127.0.0.1:8081/", false)]
    [InlineData("127.0.0.1:8080", "http://127.0.0.1/", false)]
    [InlineData("localhost:8080", "http://localhost:8080/", true)]
    [InlineData("localhost:8080", "http://localhost.:8080/", true)]
    [InlineData("wiki.internal", "http://wiki.internal/", true)]
    [InlineData("wiki.internal", "https://wiki.internal/", true)]
    [InlineData("wiki.internal", "http://wiki.internal:8080/", false)]
    [InlineData("wiki.internal", "http://other.wiki.internal/", false)]
    [InlineData("[::1]:8080", "http://[::1]:8080/", true)]
    [InlineData("Wiki.Internal", "http://wiki.internal/", true)]
    public void A_Host_Is_Allowed_With_The_Ports_That_The_Settings_Name(string setting, string address, bool allowed) =>
        Assert.Equal(allowed, Rules(setting).Judge(new Uri(address)) is null);

    private static AddressRules Rules(params string[] allowedHosts) => new(Options.Create(new FetchOptions { AllowedHosts = allowedHosts }));
}
