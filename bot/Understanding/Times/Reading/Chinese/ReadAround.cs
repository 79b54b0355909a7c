namespace Sanmo.Bot.Understanding.Times.Reading.Chinese;

/// <summary>Spans around today: 未来三天, 接下来两周, 过去一周, 最近一个月.</summary>
internal static class ReadAround
{
    private static readonly string[] s_ahead = ["未来的", "未来", "接下来的", "接下来", "今后", "接下去", "下面"];
    private static readonly string[] s_behind = ["过去的", "过去", "此前", "刚过去的"];
    private static readonly string[] s_near = ["最近的", "最近", "近"];

    public static Piece? At(in Line line, int at)
    {
        var ahead = line.Any(at, s_ahead);
        var behind = line.Any(at, s_behind);
        var near = line.Any(at, s_near);
        var word = Math.Max(ahead, Math.Max(behind, near));
        if (word == 0 || (near == 1 && line.OneOf(at - 1, "最附远将接靠新临")))
            return null;
        if (ReadAmount.At(line, line.Blank(at + word)) is not { Amount: { Workdays: 0, Minutes: 0 } } amount)
            return null;
        var today = line.Today;
        var forward = (From: today, To: AddAmount.To(today, amount.Amount, line.Calendar));
        var back = (From: Days.Before(today, amount.Amount, line.Calendar), To: today);
        var piece = behind > 0
            ? Piece.OverDates(at, amount.End, back.From, back.To, DateUnit.Span)
            : Piece.OverDates(at, amount.End, forward.From, forward.To, DateUnit.Span);
        piece.Amount = amount.Amount;
        piece.SaidPast = behind > 0;
        piece.Other = near > 0 ? back : null;
        return piece;
    }
}
