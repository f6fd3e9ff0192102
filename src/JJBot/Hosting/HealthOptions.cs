using System.ComponentModel.DataAnnotations;

namespace JJBot.Hosting;

/// <summary>Where <c>/healthz</c> and <c>/readyz</c> are served. Section "Health".</summary>
public sealed class HealthOptions : IValidatableObject
{
    public const string Section = "Health";

    /// <summary>An http address; the default is reached from this machine alone. In the playground the default is any free port.</summary>
    public string Url { get; set; } = "http://127.0.0.1:5181";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!(Uri.TryCreate(Url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp && address.AbsolutePath == "/"))
        {
            yield return new ValidationResult("Health:Url must be an http address without a path, such as http://127.0.0.1:5181.");
        }
    }
}
