namespace Sanmo.Bot.Understanding.Names;

/// <param name="Value">The branch id, or the person's name as written.</param>
internal readonly record struct FoundName(string Value, int Start, int Length)
{
    public int End => Start + Length;
}
