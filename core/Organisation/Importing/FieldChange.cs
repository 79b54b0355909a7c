namespace Sanmo.Core.Organisation.Importing;

/// <summary>One field of a row, as it was and as it will be; null for nothing.</summary>
internal sealed record FieldChange(string Field, string? Before, string? After)
{
    public override string ToString() => $"{Field}: {Before ?? "–"} → {After ?? "–"}";
}
