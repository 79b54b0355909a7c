using System.Text.Json.Nodes;

namespace Sanmo.Tests.Organisation;

/// <summary>The example of the documentation, to be spoilt in one place at a time.</summary>
internal static class SmallFile
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(RepositoryRoot(), "docs", "examples", "organisation.json"));

    /// <summary>The example after a change.</summary>
    public static string With(Action<JsonObject> change)
    {
        var file = JsonNode.Parse(Text)!.AsObject();
        change(file);
        return file.ToJsonString();
    }

    /// <param name="row">From 1, as problems count.</param>
    public static JsonObject Row(this JsonObject file, string section, int row) => file[section]![row - 1]!.AsObject();

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sanmo.Bot.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        return folder.FullName;
    }
}
