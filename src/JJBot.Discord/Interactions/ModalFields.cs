using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <summary>Finds the fields of a submitted modal, wrapped in labels or (as before labels) in rows.</summary>
internal static class ModalFields
{
    public static Dictionary<string, ReceivedComponent> ById(IEnumerable<ReceivedComponent> components)
    {
        var fields = new Dictionary<string, ReceivedComponent>(StringComparer.Ordinal);
        foreach (var component in components)
        {
            IEnumerable<ReceivedComponent> inner = [component, .. component.Components ?? [], .. component.Component is { } one ? [one] : Array.Empty<ReceivedComponent>()];
            foreach (var field in inner)
            {
                if (field.CustomId is { } id)
                {
                    fields[id] = field;
                }
            }
        }

        return fields;
    }
}
