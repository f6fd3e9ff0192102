using System.Globalization;

namespace JJBot.Knowledge.Storage;

/// <summary>One step of the schema: Migrations/0001_name.sql. Steps are only ever added; one that was shipped is never edited.</summary>
internal sealed record Migration(int Number, string Name, string Sql)
{
    /// <summary>In order, numbered from 1 without a gap.</summary>
    public static IReadOnlyList<Migration> All { get; } = Load();

    private static Migration[] Load()
    {
        var assembly = typeof(Migration).Assembly;
        var migrations = assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(name => Read(assembly.GetManifestResourceStream(name)!, name.Split('.')[^2]))
            .OrderBy(migration => migration.Number)
            .ToArray();

        return migrations.Select((migration, index) => migration.Number == index + 1).All(inOrder => inOrder)
            ? migrations
            : throw new InvalidOperationException("The migrations are not numbered 0001, 0002, ... without a gap.");
    }

    private static Migration Read(Stream resource, string file)
    {
        using var reader = new StreamReader(resource);
        return new Migration(int.Parse(file.AsSpan(0, 4), CultureInfo.InvariantCulture), file[5..], reader.ReadToEnd());
    }
}
