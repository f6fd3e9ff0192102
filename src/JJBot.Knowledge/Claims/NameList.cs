using System.Collections;

namespace JJBot.Knowledge.Claims;

/// <summary>At least one name; two lists are equal if they hold the same names in the same order.</summary>
public sealed class NameList : IReadOnlyList<string>, IEquatable<NameList>
{
    private readonly string[] names;

    /// <exception cref="ArgumentException">The list is empty or holds an empty name.</exception>
    public NameList(IEnumerable<string> names)
    {
        this.names = [.. names];
        if (this.names.Length == 0 || this.names.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("A list of names needs at least one, and none of them empty.", nameof(names));
        }
    }

    public int Count => names.Length;

    public string this[int index] => names[index];

    public bool Equals(NameList? other) => other is not null && names.SequenceEqual(other.names);

    public override bool Equals(object? obj) => Equals(obj as NameList);

    public override int GetHashCode() => names.Aggregate(names.Length, HashCode.Combine);

    public override string ToString() => string.Join(", ", names);

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)names).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => names.GetEnumerator();
}
