using System.Text.RegularExpressions;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Spreadsheets.Reading;

/// <summary>A time limit as ledgers write it: 立行立改，长期坚持 · 2026年底前，并长期坚持 · 2026-11-30.</summary>
internal static partial class ReadLimit
{
    /// <param name="Rest">What is left is neither a date nor a known word; null when all was understood.</param>
    public sealed record Limit(DateOnly? Due, bool Sustain, ResolutionKind? Kind, string? Rest);

    public static Limit Of(string text, ReadDay days)
    {
        DateOnly? due = null;
        var (sustain, kind, rest) = (false, (ResolutionKind?)null, (string?)null);
        foreach (var part in Between().Split(text).Select(part => part.Trim().TrimStart('并', '且')).Where(part => part.Length > 0))
            if (Lasting().IsMatch(part))
                sustain = true;
            else if (KnownWords.Find(typeof(ResolutionKind), part) is { } word)
                kind = Enum.Parse<ResolutionKind>(word);
            else if (due is null && days.Day(part) is { } day)
                due = day;
            else
                rest = rest is null ? part : $"{rest}，{part}";
        if (sustain && due is null && kind is null)
            kind = ResolutionKind.LongTerm;
        return new(due, sustain, kind, rest);
    }

    [GeneratedRegex("[，,；;、。\n]|(?=并长期)")]
    private static partial Regex Between();

    [GeneratedRegex("^(?:长期坚持|持续坚持|持续推进|长期|持续|to be sustained)$", RegexOptions.IgnoreCase)]
    private static partial Regex Lasting();
}
