namespace Sanmo.Bot.Replies;

/// <summary>Something the reader can fill in before pressing a button; its value comes back under <paramref name="Id"/>.</summary>
/// <param name="Choices">For <see cref="FieldKind.Choice"/> only.</param>
internal sealed record Field(string Id, string Label, FieldKind Kind, bool Required = false, string? Value = null, IReadOnlyList<Choice>? Choices = null);
