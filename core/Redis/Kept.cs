using System.Text.Json.Serialization;

namespace Sanmo.Core.Redis;

/// <summary>A document as it is kept, with what the next save has to know.</summary>
/// <param name="Version">Counts saves; the first is 1.</param>
/// <param name="Planned">The reminders this version planned, so that the next one can take exactly them back.</param>
/// <param name="AuditHash">The hash of the last audit line of this document; the next line chains to it.</param>
/// <param name="TakenBack">The versions whose acts were taken back.</param>
internal sealed record Kept<T>(T Value, long Version, IReadOnlyList<string> Planned, string AuditHash, IReadOnlyList<long>? TakenBack = null)
{
    /// <summary>As a newer program wrote it, where it holds what this one does not know; the next version carries that on.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte>? Newer { get; init; }
}
