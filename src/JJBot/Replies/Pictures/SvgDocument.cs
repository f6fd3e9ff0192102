using System.Globalization;
using System.Text;
using System.Xml;

namespace JJBot.Replies.Pictures;

/// <summary>
/// Writes an SVG of shapes and text. What is written as text can only be text: it is escaped, and characters that XML does not know are
/// left away. There is no way to refer to anything outside of the document.
/// </summary>
/// <remarks>https://www.w3.org/TR/SVG11/</remarks>
internal sealed class SvgDocument : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly StringBuilder text = new();
    private readonly XmlWriter writer;

    public SvgDocument(double width, double height)
    {
        writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true });
        writer.WriteStartElement("svg", Namespace);
        Attributes(("width", width), ("height", height), ("viewBox", $"0 0 {Number(width)} {Number(height)}"), ("font-family", "DejaVu Sans, sans-serif"));
    }

    /// <summary>An element without content.</summary>
    public void Shape(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Open(name, attributes);
        Close();
    }

    /// <summary>An element with others in it, until it is closed.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        writer.WriteStartElement(name, Namespace);
        Attributes(attributes);
    }

    public void Close() => writer.WriteEndElement();

    /// <summary>One line of text, its baseline at <paramref name="y"/>, with some of the ground around it so that lines behind it do not cross it.</summary>
    public void Text(string words, double x, double y, double size, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Open(
            "text",
            [("x", x), ("y", y), ("font-size", size), ("stroke", ChartStyle.Ground), ("stroke-width", 7.0), ("stroke-linejoin", "round"), ("paint-order", "stroke"), .. attributes]);
        writer.WriteString(Known(words));
        Close();
    }

    /// <summary>The whole document; nothing is written after it.</summary>
    public string Finish()
    {
        writer.WriteEndElement();
        writer.Flush();
        return text.ToString();
    }

    /// <summary>As SVG takes it, whatever the machine's language.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public void Dispose() => writer.Dispose();

    private void Attributes(params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                writer.WriteAttributeString(name, value is double number ? Number(number) : value.ToString());
            }
        }
    }

    private static string Known(string words)
    {
        var known = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            // A rune is never half of a character, so only control characters and two others are left that XML does not take.
            if (rune.Value >= ' ' && rune.Value is not (0xFFFE or 0xFFFF))
            {
                known.Append(rune);
            }
        }

        return known.ToString();
    }
}
