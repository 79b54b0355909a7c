namespace Sanmo.Bot.Understanding.Numbers;

/// <summary>What a number in a line counts or names, as far as the words beside it tell.</summary>
internal enum NumberKind
{
    /// <summary>Somebody's number, but it is not said whose: "#27", "no. 14", "9号", a figure standing alone.</summary>
    Loose,
    Item,
    Activity,
    Meeting,
    Notice,
    Assignment,

    /// <summary>0 to 100.</summary>
    Percent,

    /// <summary>A number of persons.</summary>
    People,
    StaffNo,
    PhoneTail,
    Code,
}
