using JJBot.Discord.Interactions;
using JJBot.Discord.Tests.Infrastructure;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Tests.Interactions;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("plain text, 13 episodes (2018).", "plain text, 13 episodes (2018).")]
    [InlineData("*bold* _it_ ~~no~~ `code`", @"\*bold\* \_it\_ \~\~no\~\~ \`code\`")]
    [InlineData("||hidden||", @"\|\|hidden\|\|")]
    [InlineData("@everyone @here <@1> <@&2> <#3>", @"\@everyone \@here \<\@1\> \<\@&2\> \<#3\>")]
    [InlineData("</release:1> <t:0:R> <:x:1> <id:home>", @"\</release:1\> \<t:0:R\> \<:x:1\> \<id:home\>")]
    [InlineData("[click](https://evil.example)", @"\[click\]\(https\://evil.example)")]
    [InlineData("https://evil.example/a_b", @"https\://evil.example/a\_b")]
    [InlineData("# Title\n> quote\n- list\n-# small\n1. one\n2) two", "\\# Title\n\\> quote\n\\- list\n\\-# small\n1\\. one\n2\\) two")]
    [InlineData("on-set #1 3.5", "on-set #1 3.5")]
    [InlineData(@"back\slash", @"back\\slash")]
    [InlineData("a\u202Eb\u200Bc\u0007", "abc")]
    [InlineData("  # indented", "  \\# indented")]
    public void Text_From_Outside_Is_Nothing_But_Text(string text, string expected) => Assert.Equal(expected, Markdown.Escape(text));

    [Fact]
    public void A_Line_Has_No_Breaks() => Assert.Equal(@"one two \*three\*", Markdown.EscapeLine(" one\r\n two\t *three* "));

    [Theory]
    [InlineData("https://e.org/a_(b)", "[T\\*](<https://e.org/a_(b)>)")]
    [InlineData("https://e.org/> [x](y", "[T\\*](<https://e.org/%3E%20[x](y>)")]
    [InlineData("javascript:alert(1)", "T\\*")]
    [InlineData("file:///etc/passwd", "T\\*")]
    [InlineData("no address", "T\\*")]
    [InlineData(null, "T\\*")]
    public void Only_Addresses_Of_The_Web_Are_Linked(string? address, string expected) => Assert.Equal(expected, Markdown.Link("T*", address));

    [Fact]
    public void Spoilers_Cannot_Be_Opened_From_Within() => Assert.Equal(@"||a\|\|b||", Markdown.Spoiler("a||b"));

    [Fact]
    public void Moments_And_Commands_Are_Written_As_Discord_Reads_Them()
    {
        Assert.Equal("<t:1795262400:R>", Markdown.Timestamp(Some.Now, TimestampStyle.Relative));
        Assert.Equal("</source add:9>", Markdown.CommandMention("source add", new Snowflake(9)));
    }
}
