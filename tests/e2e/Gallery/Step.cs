namespace Sanmo.E2E.Gallery;

/// <summary>One thing somebody says or presses, in both languages.</summary>
/// <param name="Label">Set for a press: the button's.</param>
/// <param name="Filled">Field ids with what is filled in before the press.</param>
/// <param name="Clock">Set when nobody does anything until then: <c>Tue 24 Nov 15:20</c>.</param>
internal sealed record Step(Speaker Who, string Zh, string En, bool InGroup = false, bool Label = false, IReadOnlyList<(string Field, string Zh, string En)>? Filled = null, string? Clock = null)
{
    public static Step Say(Speaker who, string zh, string en) => new(who, zh, en);

    public static Step Group(Speaker who, string zh, string en) => new(who, zh, en, InGroup: true);

    public static Step Press(Speaker who, string zh, string en, params IReadOnlyList<(string, string, string)> filled) => new(who, zh, en, Label: true, Filled: filled);

    public static Step Yes(Speaker who) => new(who, "确认", "yes");

    public static Step Until(string clock) => new(Speaker.Zhou, "", "", Clock: clock);

    public string In(string language) => language == "en" ? En : Zh;
}
