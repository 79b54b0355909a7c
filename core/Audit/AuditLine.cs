using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Sanmo.Core.Audit;

/// <summary>One save, chained to the one before of the same document, so that a line changed or missing shows.</summary>
/// <param name="After">The document as it was saved; what it was before stands in the line before. Empty for an act that was saved together with a later one, whose line has it.</param>
/// <param name="Hash">SHA-256 over the previous hash and everything in this line, in hexadecimal.</param>
internal sealed record AuditLine(DateTimeOffset At, string By, string Action, string Document, long Version, string? Note, string After, string Previous, string Hash)
{
    public static AuditLine Chain(string? previous, DateTimeOffset at, Act act, string document, long version, string after)
    {
        var line = new AuditLine(at, act.By, act.Action, document, version, act.Note, after, previous ?? "", "");
        return line with { Hash = line.Digest() };
    }

    /// <summary>One line for each act of a save; the last has the document.</summary>
    public static IReadOnlyList<AuditLine> ChainAll(string? previous, DateTimeOffset at, IReadOnlyList<Act> acts, string document, long version, string after)
    {
        var lines = new List<AuditLine>();
        foreach (var (index, act) in acts.Index())
            lines.Add(Chain(lines.Count == 0 ? previous : lines[^1].Hash, at, act, document, version, index == acts.Count - 1 ? after : ""));
        return lines;
    }

    /// <summary>The line is as it was written.</summary>
    public bool IsWhole => Hash == Digest();

    // Each part with its length: a line break typed into a note must not read as the next part.
    private string Digest() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(
        new[] { Previous, At.ToString("O", CultureInfo.InvariantCulture), By, Action, Document, Version.ToString(CultureInfo.InvariantCulture), Note ?? "", After }
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part}"))))));
}
