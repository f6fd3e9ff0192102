using System.Globalization;
using System.Text.Json;
using JJBot.Playground.World;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace JJBot.Playground.Rest;

/// <summary>The JSON of a request and the files that came with it.</summary>
internal readonly record struct RequestBody(JsonElement Json, IReadOnlyList<UploadedFile> Files);

/// <summary>A request as endpoints see it.</summary>
internal readonly struct ApiRequest(HttpContext http)
{
    /// <summary>A whole request may be this many bytes: 25 MiB.</summary>
    public const long MaximumBytes = 25L * 1024 * 1024;

    /// <summary>Up to this, what is too long is still read to its end, so that the client hears why it was refused: 64 MiB.</summary>
    public const long MaximumReadBytes = 64L * 1024 * 1024;

    private static readonly FormOptions Multipart = new() { MultipartBodyLengthLimit = MaximumBytes, ValueLengthLimit = 8 * 1024 * 1024, MemoryBufferThreshold = (int)MaximumBytes };

    public HttpContext Http { get; } = http;

    public CancellationToken Aborted => Http.RequestAborted;

    public string Text(string name) => (string?)Http.Request.RouteValues[name] ?? "";

    /// <summary>An id in the path; what is no id fails the form as in Discord's API.</summary>
    public Snowflake Id(string name) => Snowflake.Parse(Text(name)) ?? throw Validation.FormErrors.Single(name, "NUMBER_TYPE_COERCE", $"Value \"{Text(name)}\" is not snowflake.");

    public string? Query(string name) => Http.Request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    public bool QueryFlag(string name) => Query(name) is "true" or "1" or "True";

    public int QueryInt(string name, int fallback, int minimum, int maximum)
    {
        if (Query(name) is not { } text)
        {
            return fallback;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= minimum && value <= maximum
            ? value
            : throw Validation.FormErrors.Single(name, "NUMBER_TYPE_MAX", $"int value should be between {minimum} and {maximum}.");
    }

    public async ValueTask<RequestBody> BodyAsync()
    {
        if (Http.Request.ContentLength > MaximumBytes)
        {
            await Http.Request.Body.CopyToAsync(Stream.Null, Aborted);
            throw ApiError.EntityTooLarge;
        }

        var type = Http.Request.ContentType ?? "";
        if (type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
        {
            return new RequestBody(await ReadJsonAsync(), []);
        }

        if (type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return await ReadMultipartAsync();
        }

        throw Validation.FormErrors.Single("_misc", "CONTENT_TYPE_INVALID", "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.");
    }

    private async ValueTask<JsonElement> ReadJsonAsync()
    {
        using var buffer = new MemoryStream((int)Math.Clamp(Http.Request.ContentLength ?? 1024, 0, MaximumBytes));
        await Http.Request.Body.CopyToAsync(buffer, Aborted);
        return ParseJson(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    private async ValueTask<RequestBody> ReadMultipartAsync()
    {
        var form = await new FormFeature(Http.Request, Multipart).ReadFormAsync(Aborted);
        var json = form.TryGetValue("payload_json", out var payload) ? ParseJson(System.Text.Encoding.UTF8.GetBytes(payload.ToString())) : FormFields(form);
        var files = new List<UploadedFile>(form.Files.Count);
        foreach (var file in form.Files)
        {
            using var bytes = new MemoryStream((int)file.Length);
            await file.CopyToAsync(bytes, Aborted);
            var contentType = file.ContentType is { Length: > 0 } given ? given : "application/octet-stream";
            files.Add(new UploadedFile(file.Name, file.FileName, contentType, bytes.ToArray()));
        }

        return new RequestBody(json, files);
    }

    // Without payload_json, plain form fields stand for the JSON's strings.
    private static JsonElement FormFields(IFormCollection form)
    {
        var json = new System.Text.Json.Nodes.JsonObject();
        foreach (var (name, value) in form)
        {
            json[name] = value.ToString();
        }

        return Json.JsonBytes.Parse(Json.JsonBytes.From(json));
    }

    private static JsonElement ParseJson(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var json = Json.JsonBytes.Parse(bytes);
            return json.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? json : throw ApiError.InvalidJson;
        }
        catch (JsonException)
        {
            throw ApiError.InvalidJson;
        }
    }
}
