namespace Sanmo.Core.Dialogs;

/// <summary>What somebody changed last in a chat and may still take back.</summary>
/// <param name="Work">The number, for example <c>ZG-012</c>.</param>
/// <param name="Version">The one that the change made.</param>
internal sealed record LastChange(string Work, long Version);
