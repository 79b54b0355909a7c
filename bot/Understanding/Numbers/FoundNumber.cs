namespace Sanmo.Bot.Understanding.Numbers;

/// <param name="Text">Its digits as an id is written: no leading zeros, except in staff numbers, telephone tails and codes.</param>
/// <param name="Start">Where the words that belong to it begin (问题, "item", #).</param>
/// <param name="IsMarked">Something says that it is a number of a thing: #, no., 第, 编号, 号, or the thing itself.</param>
/// <param name="OrDay">It can also be a day of the month ("26号").</param>
internal readonly record struct FoundNumber(NumberKind Kind, int Value, string Text, int Start, int Length, bool IsMarked, bool OrDay)
{
    public int End => Start + Length;
}
