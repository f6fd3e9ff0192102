using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace JJBot.Discord.Rest;

/// <summary>What a request carries; made into HTTP content anew for each attempt.</summary>
internal sealed record RequestBody(byte[] Json, IReadOnlyList<OutgoingFile> Files)
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json");

    public static RequestBody Of<T>(T value, JsonTypeInfo<T> type, IReadOnlyList<OutgoingFile>? files = null) =>
        new(JsonSerializer.SerializeToUtf8Bytes(value, type), files ?? []);

    public HttpContent ToContent()
    {
        var json = new ByteArrayContent(Json) { Headers = { ContentType = JsonType } };
        if (Files.Count == 0)
        {
            return json;
        }

        var form = new MultipartFormDataContent { { json, "payload_json" } };
        for (var n = 0; n < Files.Count; n++)
        {
            var file = new ReadOnlyMemoryContent(Files[n].Content) { Headers = { ContentType = new MediaTypeHeaderValue(Files[n].ContentType) } };
            form.Add(file, $"files[{n}]", Files[n].Name);
        }

        return form;
    }
}
