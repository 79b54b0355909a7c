namespace Sanmo.Bot.Features;

/// <summary>One line of the feature table: what is asked, and who answers it.</summary>
internal sealed record FeatureRow(string Intent, Type Owner, Func<IServiceProvider, Feature> Of)
{
    public static FeatureRow Ask<T>(string intent, Func<T, Feature> feature) where T : notnull =>
        new(intent, typeof(T), services => feature(services.GetRequiredService<T>()));
}
