namespace JJBot.Testing.OpenApi;

/// <summary>A request to Discord as it went out. <paramref name="Path"/> is without the API's base and without the query.</summary>
/// <param name="Json">The body, or the part payload_json of a form; null where there is none.</param>
/// <param name="Files">The names of the form's file parts, such as files[0].</param>
internal sealed record RecordedRequest(string Method, string Path, string Query, string? Json, IReadOnlyList<string> Files);
