using System.Text.Json.Serialization;

namespace JJBot.Knowledge;

/// <summary>Lists of names, which the database keeps as JSON arrays.</summary>
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class JsonText : JsonSerializerContext;
