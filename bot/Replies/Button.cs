namespace Sanmo.Bot.Replies;

/// <summary>A next step to press. What it does is the same as saying <paramref name="Action"/> with <paramref name="Subject"/>.</summary>
/// <param name="Action">An intent or a button verb of the feature table, for example <c>notice.ack</c>.</param>
/// <param name="Subject">The number of the thing it is about (<c>M5</c>, <c>ZG-012</c>), or null.</param>
/// <param name="Version">The version the sender saw; an older one answers with the present state.</param>
/// <param name="OperationId">The same for every press of the same button on the same message, so that a repeat does nothing new.</param>
/// <param name="Values">What the button itself fills in, by field id (<c>decision</c> → <c>pass</c>), as if the reader had.</param>
/// <param name="Form">
/// Asked for after the press and before anything is done: a dialog where the channel has them, fields that fold out below the button elsewhere.
/// The press comes with what was filled in, as with <see cref="Reply.Fields"/>: a field named like a slot (<c>reason</c>, <c>note</c>, <c>percent</c>, <c>due</c>) fills that slot.
/// </param>
internal sealed record Button(string Label, string Action, string? Subject = null, long? Version = null, string? OperationId = null, ButtonKind Kind = ButtonKind.Plain, string? Url = null,
    IReadOnlyDictionary<string, string>? Values = null, IReadOnlyList<Field>? Form = null);
