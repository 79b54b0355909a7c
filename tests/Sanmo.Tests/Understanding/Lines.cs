using System.Runtime.CompilerServices;

namespace Sanmo.Tests.Understanding;

/// <summary>Collections of lines beside the tests, one to a line.</summary>
internal static class Lines
{
    public static List<string> In(string file, [CallerFilePath] string here = "") =>
        [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "Lines", file)).Where(line => !string.IsNullOrWhiteSpace(line))];

    public static IEnumerable<string> OfPhrases(string pattern, [CallerFilePath] string here = "") =>
        Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(here)!, "..", "Phrases"), pattern).Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(line => !string.IsNullOrWhiteSpace(line));

    /// <summary>The repository's folder, for files that are generated into it.</summary>
    public static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
