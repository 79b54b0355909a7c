namespace Sanmo.E2E.Ground;

/// <summary>Where things are on this machine.</summary>
/// <param name="Root">The repository.</param>
/// <param name="Bot">The built bot, of the same configuration as this program.</param>
internal sealed record Place(string Root, string Bot)
{
    public string Here => Path.Combine(Root, "tests", "e2e");

    public string Client => Path.Combine(Here, "node_modules", "@microsoft", "m365agentsplayground", "cli.js");

    public string Artifacts => Path.Combine(Root, "artifacts", "e2e");

    public static string Chromium => Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium";

    public static Place Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        var (framework, configuration) = (folder.Name, folder.Parent!.Name);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sanmo.Bot.sln")))
            folder = folder.Parent;
        var root = folder?.FullName ?? throw new InvalidOperationException($"Sanmo.Bot.sln is not above {AppContext.BaseDirectory}.");
        return new(root, Path.Combine(root, "bot", "bin", configuration, framework, "Sanmo.Bot.dll"));
    }
}
