using System.Text;
using JJBot.Discord.Interactions;

namespace JJBot.Commands.Forms;

/// <summary>What somebody has typed into a form, right or wrong. Written to a file and read back, it is given back as it was.</summary>
public sealed class Draft(IReadOnlyDictionary<string, string> values)
{
    public const string FileName = "what-you-typed.txt";

    /// <summary>More than five fields hold, in UTF-8.</summary>
    public const int MostBytes = 128 * 1024;

    public static Draft Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>The text of a field; empty where nothing was typed.</summary>
    public string this[string field] => values.GetValueOrDefault(field, "");

    public static Draft Of(Interaction submitted, IEnumerable<FormField> fields) =>
        new(fields.ToDictionary(
            field => field.Id,
            field => submitted.FieldText(field.Id) ?? (submitted.FieldValues(field.Id) is [var chosen, ..] ? chosen : ""),
            StringComparer.Ordinal));

    public byte[] ToFile(IEnumerable<FormField> fields) =>
        Encoding.UTF8.GetBytes(string.Join("\n\n", fields.Select(field => $"{Heading(field)}\n{this[field.Id]}")));

    /// <summary>Reads what <see cref="ToFile"/> wrote for the same fields; of anything else as much as is there.</summary>
    public static Draft FromFile(byte[] bytes, IReadOnlyList<FormField> fields)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var end = text.Length;
        foreach (var field in fields.Reverse())
        {
            var start = end == 0 ? -1 : text.LastIndexOf($"{Heading(field)}\n", end - 1, StringComparison.Ordinal);
            if (start >= 0)
            {
                values[field.Id] = text[(start + Heading(field).Length + 1)..end];
                end = Math.Max(0, start - 2);
            }
        }

        return new Draft(values);
    }

    private static string Heading(FormField field) => $"[{field.Label}]";
}
