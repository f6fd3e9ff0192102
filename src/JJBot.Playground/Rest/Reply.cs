using System.Text.Json.Nodes;
using JJBot.Playground.Json;

namespace JJBot.Playground.Rest;

/// <summary>What an endpoint answers: a status and, unless it is 204, JSON.</summary>
internal readonly record struct Reply(int Status, ReadOnlyMemory<byte> Body)
{
    public static Reply NoContent => new(204, default);

    public static Reply Ok(byte[] json) => new(200, json);

    public static Reply Ok(JsonNode json) => new(200, JsonBytes.From(json));

    public static Reply Created(JsonNode json) => new(201, JsonBytes.From(json));
}
