namespace JJBot.Playground.RateLimits;

/// <summary>How many requests a route takes in how long, for each channel, server or webhook of its own.</summary>
/// <param name="Bucket">What X-RateLimit-Bucket says: routes that share it share the count.</param>
internal sealed record RateLimitRule(string Bucket, int Limit, TimeSpan Window)
{
    public static readonly RateLimitRule Default = new("b0a1c7d2e3f4", 50, TimeSpan.FromSeconds(1));
    public static readonly RateLimitRule CreateMessage = new("80c17d2f203122d936070c88c8d10f33", 5, TimeSpan.FromSeconds(5));
    public static readonly RateLimitRule EditMessage = new("ab8d0a9a4e4b1f2c7d55e1f03b9e6a21", 5, TimeSpan.FromSeconds(5));
    public static readonly RateLimitRule DeleteMessage = new("3cd1f278bd0ecaf11e0d2391c011c58d", 5, TimeSpan.FromSeconds(1));
    public static readonly RateLimitRule ReadMessages = new("4b1e2f9c70d84e7aa8f4b6b5f9d1e0c3", 10, TimeSpan.FromSeconds(5));
    public static readonly RateLimitRule Crosspost = new("d09eae3a2f1b4cd7b8a3a1a7cf09e5b4", 10, TimeSpan.FromHours(1));
    public static readonly RateLimitRule CreateThread = new("e1f2d3c4b5a697887766554433221100", 10, TimeSpan.FromSeconds(20));
    public static readonly RateLimitRule EditChannel = new("c9b8a7d6e5f401122334455667788990", 5, TimeSpan.FromSeconds(15));
    public static readonly RateLimitRule Webhook = new("0a9e8d7c6b5f40312253647586970a1b", 5, TimeSpan.FromSeconds(2));
    public static readonly RateLimitRule Commands = new("f7e6d5c4b3a2918070615243342516f0", 20, TimeSpan.FromSeconds(20));
    public static readonly RateLimitRule Gateway = new("51c7b0d9e8fa4c3b92817060f5e4d3c2", 2, TimeSpan.FromSeconds(5));
}
