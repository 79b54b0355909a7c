using System.Globalization;

namespace Sanmo.Tests.Understanding.Times;

/// <summary>Reads the phrase tables beside this file: an instant, then phrases with what they mean at it.</summary>
internal static class PhraseTable
{
    public static TheoryData<string, string, string> Of(string name)
    {
        var rows = new TheoryData<string, string, string>();
        var now = "";
        using var stream = typeof(PhraseTable).Assembly.GetManifestResourceStream($"Sanmo.Tests.Understanding.Times.{name}")
            ?? throw new InvalidOperationException($"The table {name} is not part of the test assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("@ 20", StringComparison.Ordinal))
                now = line[2..];
            else if (line.Length > 0 && line[0] != '#')
                rows.Add(now, line.Split('\t')[0], line.Split('\t')[1]);
        }
        return rows;
    }

    public static DateTimeOffset At(string iso) => DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture);
}
