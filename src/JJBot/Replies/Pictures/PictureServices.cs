namespace JJBot.Replies.Pictures;

internal static class PictureServices
{
    /// <summary>Pictures for messages, where the system has a renderer.</summary>
    public static IServiceCollection AddPictures(this IServiceCollection services)
    {
        services.AddOptions<PictureOptions>().BindConfiguration(PictureOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<PictureRenderer>();
        services.AddSingleton<TimelinePictures>();
        return services;
    }
}
