using System.Globalization;
using System.Text.Json.Nodes;
using JJBot.Playground.Rest;

namespace JJBot.Playground.Validation;

/// <summary>The mistakes of one form, in Discord's nested shape. https://docs.discord.com/developers/reference#error-messages</summary>
internal sealed class FormErrors
{
    private JsonObject? errors;

    public bool Any => errors is not null;

    public static ApiError Single(string path, string code, string message)
    {
        var form = new FormErrors();
        form.Add(new FormPath(null, path), code, message);
        return form.ToError();
    }

    public void Add(FormPath? path, string code, string message)
    {
        var node = errors ??= [];
        foreach (var step in path?.Steps() ?? [])
        {
            node = node[step] as JsonObject ?? Child(node, step);
        }

        var list = node["_errors"] as JsonArray;
        if (list is null)
        {
            node["_errors"] = list = [];
        }

        list.Add((JsonNode)new JsonObject { ["code"] = code, ["message"] = message });
    }

    public void ThrowIfAny()
    {
        if (Any)
        {
            throw ToError();
        }
    }

    private ApiError ToError() => new(400, 50035, "Invalid Form Body", errors);

    private static JsonObject Child(JsonObject node, string step)
    {
        var child = new JsonObject();
        node[step] = child;
        return child;
    }
}

/// <summary>Where in a form a value stands: a chain from the value up to the root.</summary>
internal sealed record FormPath(FormPath? Parent, string Step)
{
    public FormPath(FormPath? parent, int index)
        : this(parent, index.ToString(CultureInfo.InvariantCulture))
    {
    }

    public IEnumerable<string> Steps() => Parent is null ? [Step] : Parent.Steps().Append(Step);
}
