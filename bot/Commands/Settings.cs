namespace Sanmo.Bot.Commands;

internal static class Settings
{
    private static readonly string[] _plain = ["--environment", "--Urls", "--urls"];

    /// <summary>The arguments that are settings (<c>--Urls x</c>, <c>--Demo:Speed=60</c>); verbs and their own options are left out.</summary>
    public static string[] Of(string[] args) =>
        [.. args.Index().Where(arg => IsSetting(arg.Item) || arg.Index > 0 && IsSetting(args[arg.Index - 1]) && !args[arg.Index - 1].Contains('=', StringComparison.Ordinal)).Select(arg => arg.Item)];

    private static bool IsSetting(string arg) => arg.StartsWith("--", StringComparison.Ordinal) && (arg.Contains(':', StringComparison.Ordinal)
        || _plain.Any(name => arg == name || arg.StartsWith(name + "=", StringComparison.Ordinal)) || arg.StartsWith("--MicrosoftApp", StringComparison.Ordinal));
}
