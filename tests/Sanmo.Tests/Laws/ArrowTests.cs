using System.Runtime.CompilerServices;

namespace Sanmo.Tests.Laws;

/// <summary>The arrows of the house: a room sees only rooms below it.</summary>
public sealed class ArrowTests
{
    // Decision 0004: features read what understanding found, so understanding stands below them.
    private static readonly string[] _rooms = ["Delivery", "Channels", "Conversation", "WebConsole", "Spreadsheets", "Features", "Understanding", "WebPages", "Replies"];

    private static readonly string[] _dustbins = ["Common", "Helpers", "Utils", "Shared", "Misc", "Models", "Services", "Managers"];

    [Fact]
    public void A_room_of_the_bot_sees_only_rooms_below_it()
    {
        var wrong = _rooms.SelectMany((room, height) => Sources($"bot/{room}")
            .SelectMany(file => File.ReadLines(file).Select(line => line.TrimStart('@')).Where(line => line.StartsWith("using ", StringComparison.Ordinal)).Select(line => (file, line)))
            .Where(found => _rooms.Take(height).Any(above => found.line.StartsWith($"using Sanmo.Bot.{above}", StringComparison.Ordinal))));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Core_knows_no_host_and_the_scheduler_knows_no_bot()
    {
        Assert.DoesNotContain(Sources("core").SelectMany(File.ReadLines), line => line.StartsWith("using Sanmo.Bot", StringComparison.Ordinal) || line.StartsWith("using Sanmo.Scheduler", StringComparison.Ordinal) || line.StartsWith("using Microsoft.AspNetCore", StringComparison.Ordinal));
        Assert.DoesNotContain(Sources("scheduler").SelectMany(File.ReadLines), line => line.StartsWith("using Sanmo.Bot", StringComparison.Ordinal));
    }

    [Fact]
    public void No_folder_is_a_dustbin() =>
        Assert.DoesNotContain(new[] { "core", "scheduler", "bot" }.SelectMany(part => Directory.EnumerateDirectories(Path.Combine(Root(), part), "*", SearchOption.AllDirectories)), folder => _dustbins.Contains(Path.GetFileName(folder)));

    private static IEnumerable<string> Sources(string part) => Directory.EnumerateFiles(Path.Combine(Root(), part), "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
