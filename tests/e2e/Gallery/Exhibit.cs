namespace Sanmo.E2E.Gallery;

/// <summary>One card as it was drawn.</summary>
/// <param name="Asked">What was said or pressed before it.</param>
/// <param name="Text">Every word on it.</param>
/// <param name="Cut">What the browser could not show whole.</param>
/// <param name="Picture">The file; null when none was taken.</param>
internal sealed record Exhibit(string Asked, string Reader, string Text, IReadOnlyList<string> Cut, string? Picture);
