using System.Text;
using System.Xml;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>Reads the text of an element, whatever markup is in it.</summary>
internal static class XmlText
{
    /// <summary>Markup within items nests a little; what nests without end is no feed.</summary>
    private const int MostDepth = 100;

    private const int MostCharacters = 10_000;

    /// <summary>The text of the element that the reader stands on, or its beginning; the reader goes past the element.</summary>
    /// <exception cref="XmlException">It breaks the rules of XML, or nests too deep.</exception>
    public static string Read(XmlReader reader)
    {
        var (depth, isEmpty) = (reader.Depth, reader.IsEmptyElement);
        var text = new StringBuilder();
        reader.Read();
        while (!isEmpty && !reader.EOF && reader.Depth > depth)
        {
            if (reader.Depth > MostDepth)
            {
                throw new XmlException("It nests too deep.");
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && text.Length < MostCharacters)
            {
                text.Append(reader.Value);
            }

            reader.Read();
        }

        // The end tag of the element itself.
        if (!isEmpty)
        {
            reader.Read();
        }

        return Beginning.Of(text.ToString(), MostCharacters);
    }
}
