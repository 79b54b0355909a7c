using System.Text.RegularExpressions;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Gallery;

/// <summary>Words that no card may hold: raw keys, and the other language outside of names and of what people wrote.</summary>
internal sealed partial class FindFaults
{
    private readonly string _language;
    private readonly IReadOnlyList<string> _written;

    /// <param name="spoken">What the people of the conversation said.</param>
    public FindFaults(Place place, string language, IEnumerable<string> spoken)
    {
        _language = language;
        var demo = Directory.EnumerateFiles(Path.Combine(place.Root, "core", "Demo"), "*.cs").SelectMany(file => Literals().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));
        _written = [.. demo.SelectMany(text => Holes().Split(text)).Concat(spoken.SelectMany(line => Marks().Split(line))).Concat(demo).Concat(spoken)
            .Select(text => text.Trim()).Where(text => text.Length > 1 && IsOther(text)).Distinct().OrderByDescending(text => text.Length)];
    }

    public IReadOnlyList<string> In(string text)
    {
        var found = new List<string>();
        var plain = Address().Replace(text, " ");
        foreach (var written in _written)
            plain = plain.Replace(written, " ", StringComparison.OrdinalIgnoreCase);
        found.AddRange(Keys().Matches(plain).Select(match => $"a raw key: {match.Value}"));
        if (_language == "en")
            found.AddRange(Han().Matches(plain).Select(match => $"Chinese: {match.Value}").Concat(WideMarks().Matches(plain).Select(match => $"a Chinese mark: {match.Value}")));
        else
            found.AddRange(Latin().Matches(plain).Where(match => !_allowed.Contains(match.Value)).Select(match => $"English: {match.Value}"));
        return [.. found.Distinct()];
    }

    private static readonly HashSet<string> _allowed = new(["PDF", "pdf", "jpg", "png", "Teams", "ok", "OK"], StringComparer.Ordinal);

    private bool IsOther(string text) => _language == "en" ? Han().IsMatch(text) : Latin().IsMatch(text);

    [GeneratedRegex("\"((?:[^\"\\\\\n]|\\\\.)*)\"")]
    private static partial Regex Literals();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Holes();

    [GeneratedRegex(@"[\s，。：；、:;,.\d（）()→]+")]
    private static partial Regex Marks();

    [GeneratedRegex(@"https?://\S+|\S+\.(?:pdf|jpg|png)|\b(?:ZG|RW|MB)-\d+\b|\b[VMEN]\d+\b|\bv\d+\b")]
    private static partial Regex Address();

    [GeneratedRegex(@"刚才出了点问题|Something went wrong|\b[a-z]+(?:\.[a-z]+[A-Za-z]*)+\b|\{[\w.]*\}|%[sd]\b|\bundefined\b|\bnull\b|\bNaN\b|\bobject Object\b|\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b|\bm-\d{4}\b|\bbranch-[a-z0-9]+\b|\b29:")]
    private static partial Regex Keys();

    [GeneratedRegex(@"[\u3400-\u9fff]+")]
    private static partial Regex Han();

    [GeneratedRegex(@"(?<![\u3400-\u9fff ])[，。：；、（）「」“”！？]")]
    private static partial Regex WideMarks();

    [GeneratedRegex(@"[A-Za-z][A-Za-z'’-]+")]
    private static partial Regex Latin();
}
