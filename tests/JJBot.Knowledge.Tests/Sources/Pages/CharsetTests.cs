using System.Text;
using JJBot.Knowledge.Sources.Pages;

namespace JJBot.Knowledge.Tests.Sources.Pages;

public sealed class CharsetTests
{
    private const string Sentence = "Die Serie „Möwenjagd“ läuft künftig über fünf Staffeln, sagte die Regisseurin Zoë Kühn am Dienstag in Köln.";

    [Theory]
    [InlineData("utf-8", null, "")]
    [InlineData("utf-8", "utf-8", "")]
    [InlineData("utf-8", "iso-8859-1", "")]
    [InlineData("utf-8", null, "<meta charset=iso-8859-1>")]
    [InlineData("windows-1252", null, "")]
    [InlineData("windows-1252", "iso-8859-1", "")]
    [InlineData("windows-1252", "utf-8", "")]
    [InlineData("windows-1252", null, "<meta charset='windows-1252'>")]
    [InlineData("windows-1252", null, "<meta http-equiv=content-type content=\"text/html; charset=ISO-8859-1\">")]
    [InlineData("windows-1252", "no-such-charset", "")]
    public void The_Text_Comes_Out_As_It_Was_Written(string written, string? header, string meta)
    {
        var bytes = Encoded(written, Page(meta));
        Assert.Equal(Sentence, PageReader.Read(bytes, header, address: null).Paragraphs[1]);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_Byte_Order_Mark_Outweighs_What_The_Server_Says(string written)
    {
        var encoding = Encoding.GetEncoding(written);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Page("<meta charset=koi8-r>"))];
        Assert.Equal(Sentence, PageReader.Read(bytes, "shift_jis", address: null).Paragraphs[1]);
    }

    [Theory]
    [InlineData("koi8-r", "Съёмки второго сезона сериала начнутся весной, рассказала продюсер Анна Орлова на встрече со зрителями.")]
    [InlineData("shift_jis", "ドラマの第二シーズンは来年の春に放送される予定だと、制作会社が火曜日に発表した。出演者はまだ明らかにされていないが、脚本は完成しているという。")]
    [InlineData("gb2312", "该剧第二季将于明年春天播出，制作公司周二宣布。演员名单尚未公布，但剧本已经完成，拍摄将在夏天开始，导演表示非常期待，所有演员都将回归。")]
    public void A_Declared_Charset_Of_Another_Script_Is_Read(string charset, string sentence)
    {
        var bytes = Encoded(charset, $"<meta charset={charset}><title>-</title><article><p>{sentence}</p><p>{sentence}</p></article>");
        Assert.Contains(sentence, PageReader.Read(bytes, charset: null, address: null).Paragraphs);
    }

    [Fact]
    public void A_Single_Wrong_Byte_Leaves_Utf8_As_It_Is()
    {
        var bytes = Encoded("utf-8", Page("<meta charset=utf-8>"));
        bytes[Array.IndexOf(bytes, (byte)'D')] = 0xFF;
        Assert.EndsWith(Sentence[1..], PageReader.Read(bytes, charset: null, address: null).Paragraphs[1], StringComparison.Ordinal);
    }

    private static string Page(string meta) => $"<html><head>{meta}<title>-</title></head><body><p>{Sentence}</p></body></html>";

    private static byte[] Encoded(string charset, string text) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset)).GetBytes(text);
}
