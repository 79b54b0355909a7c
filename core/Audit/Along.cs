using System.Globalization;
using Sanmo.Core.Agenda;

namespace Sanmo.Core.Audit;

/// <summary>Changes made together with another one: each says in its note which, and is taken back with it.</summary>
internal static class Along
{
    /// <param name="version">The one that the other change made.</param>
    public static string With(WorkRef work, long version) => string.Create(CultureInfo.InvariantCulture, $"with {work} version {version}");

    /// <summary>What was changed along with it, and the version each change made; pure.</summary>
    /// <param name="lines">Of any scopes.</param>
    public static IReadOnlyList<(WorkRef Work, long Version)> Of(WorkRef work, long version, IEnumerable<AuditLine> lines)
    {
        var note = With(work, version);
        return [.. lines.Where(line => line.Note == note && line.After.Length > 0).Select(line => (Known: WorkRef.TryParse(line.Document.Split('/')[^1], out var one), one, line.Version))
            .Where(found => found.Known && found.one != work).Select(found => (found.one, found.Version)).Distinct().OrderBy(found => found.one.Kind).ThenBy(found => found.one.Number)];
    }
}
