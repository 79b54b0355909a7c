namespace Sanmo.Bot.Understanding.Times;

/// <summary>How the words around a time bound it.</summary>
internal enum Edge
{
    None,

    /// <summary>A deadline ("X前", "by X", "before X", "一周内"): due on <c>To</c>, included, or on it at <c>Clock</c>.</summary>
    By,

    /// <summary>Something lasts until then ("到周五下午五点", "till Friday"); a date without a clock is included.</summary>
    Until,

    /// <summary>Something is moved or put there ("改到周四", "moved to Thursday"); the verb is outside the span.</summary>
    To,

    /// <summary>It begins then, included ("从周三起", "from Monday").</summary>
    From,

    /// <summary>Later than that ("周三之后", "after Friday"); the named date itself is not included.</summary>
    After,
}
