namespace Sanmo.Bot.Understanding.Dialogue;

/// <summary>One numbered choice.</summary>
/// <param name="Label">As shown on the button; typing it chooses it too.</param>
/// <param name="Slots">What choosing it says.</param>
/// <param name="Intent">Set when the choice is between readings ("did you mean…"), else null.</param>
internal sealed record Option(string Label, Slots Slots, string? Intent = null);
