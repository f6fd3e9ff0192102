using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Extraction;

/// <summary>Tells whose word on the record confirms.</summary>
internal sealed class Authorities
{
    private readonly Dictionary<string, Person> byName = new(StringComparer.OrdinalIgnoreCase);

    public Authorities(Show show)
    {
        foreach (var person in show.People.Where(person => !person.IsCharacter))
        {
            foreach (var name in person.Aliases.Prepend(person.Name))
            {
                byName.TryAdd(name, person);
            }
        }
    }

    public bool Has(string? speaker) => speaker is not null && byName.TryGetValue(speaker, out var person) && person.HasAuthority;

    /// <summary>The name as the show lists it; one that it does not list stays as it is.</summary>
    public string FullName(string speaker) => byName.TryGetValue(speaker, out var person) ? person.Name : speaker;
}
