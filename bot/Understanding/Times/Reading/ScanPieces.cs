using Sanmo.Bot.Understanding.Times.Reading.Chinese;
using Sanmo.Bot.Understanding.Times.Reading.English;

namespace Sanmo.Bot.Understanding.Times.Reading;

/// <summary>Walks once over the line and asks, at each character, only the readers of what can begin with it.</summary>
internal static class ScanPieces
{
    public static List<Piece> In(in Line line)
    {
        var pieces = new List<Piece>();
        for (var at = 0; at < line.Text.Length;)
        {
            var afterTime = pieces.Count > 0 && pieces[^1] is var last && (last.IsDate || last.Kind is PieceKind.Part or PieceKind.Rule) && Gap.Between(line, last.End, at, false).Joins;
            var piece = At(line, at, afterTime, pieces.Count > 0 && pieces[^1].End == at, out var next);
            if (piece is not null && piece.End > at)
            {
                piece.Start = Math.Max(piece.Start, pieces.Count > 0 ? pieces[^1].End : 0);
                pieces.Add(piece);
                next = piece.End;
            }
            at = next;
        }
        return pieces;
    }

    private static Piece? At(in Line line, int at, bool afterTime, bool adjoins, out int next)
    {
        next = at + 1;
        if (char.IsAsciiLetterLower(line[at]))
        {
            next = line.WordEnd(at);
            return at > 0 && char.IsAsciiDigit(line[at - 1]) ? null : ReadWord.At(line, at, afterTime);
        }
        if (char.IsAsciiDigit(line[at]))
        {
            next = line.DigitsEnd(at);
            return !adjoins && IsGlued(line, at) ? null : Digits(line, at, afterTime);
        }
        // A numeral after a numeral is the rest of one that meant nothing.
        if (!line.Chinese(at) || (!adjoins && ReadNumber.IsNumeral(line[at]) && ReadNumber.IsNumeral(line[at - 1])))
            return null;
        return Chinese(line, at, afterTime);
    }

    // ZG-012, V7, #12, 1.2.3, +08:00: digits that belong to a name or a figure.
    private static bool IsGlued(in Line line, int at)
    {
        var before = line[at - 1];
        return char.IsAsciiLetterOrDigit(before) || before is '#' or '_' or '+' or '$' or '¥' or '№'
            || (before is '-' or '.' && char.IsAsciiLetter(line[at - 2])) || (before is '.' or '/' or ':' && char.IsAsciiDigit(line[at - 2]));
    }

    private static Piece? Digits(in Line line, int at, bool afterTime) =>
        ReadDigitDate.At(line, at) ?? ReadMonth.At(line, at) ?? ReadDayNumber.At(line, at) ?? Reading.Chinese.ReadAmount.At(line, at)
        ?? ReadWord.AtDigit(line, at, afterTime) ?? Reading.Chinese.ReadClock.At(line, at, afterTime);

    private static Piece? Chinese(in Line line, int at, bool afterTime)
    {
        switch (line[at])
        {
            case '零' or '〇' or '一' or '二' or '两' or '俩' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '廿' or '卅':
                return ReadMonth.At(line, at) ?? ReadDayNumber.At(line, at) ?? Reading.Chinese.ReadFestival.At(line, at) ?? Reading.Chinese.ReadAmount.At(line, at)
                    ?? Reading.Chinese.ReadClock.At(line, at, afterTime) ?? ReadPart.At(line, at);
            case '半':
                return Reading.Chinese.ReadAmount.At(line, at) ?? ReadPart.At(line, at);
            case '今' or '明' or '昨' or '翌' or '即':
                return ReadRelativeDay.At(line, at) ?? ReadMonth.At(line, at);
            case '隔':
                return Reading.Chinese.ReadRule.At(line, at) ?? ReadRelativeDay.At(line, at);
            case '后' or '前' or '大' or '次' or '第':
                return ReadRelativeDay.At(line, at) ?? ReadMonth.At(line, at) ?? ReadPart.At(line, at) ?? Reading.Chinese.ReadFestival.At(line, at);
            case '上' or '下' or '这' or '本' or '当':
                return ReadWeek.At(line, at) ?? ReadPart.At(line, at) ?? ReadPart.OffWork(line, at) ?? ReadRelativeDay.At(line, at) ?? ReadMonth.At(line, at) ?? Reading.Chinese.ReadFestival.At(line, at) ?? ReadAround.At(line, at);
            case '周' or '星' or '礼':
                return ReadWeek.At(line, at);
            case '年' or '月' or '岁' or '季' or '全' or '去' or '来':
                return Reading.Chinese.ReadFestival.At(line, at) ?? ReadMonth.At(line, at);
            case '节' or '放' or '收' or '假' or '长' or '元' or '春' or '劳' or '端' or '国' or '除' or '建' or '圣' or '新':
                return Reading.Chinese.ReadFestival.At(line, at);
            case '中' or '清' or '正' or '早' or '晚' or '晨' or '夜' or '凌' or '傍' or '黄' or '午' or '深' or '头' or '晌':
                return ReadPart.At(line, at) ?? Reading.Chinese.ReadFestival.At(line, at) ?? ReadMonth.At(line, at);
            case '每' or '天':
                return Reading.Chinese.ReadRule.At(line, at);
            case '未' or '接' or '过' or '此' or '刚' or '近':
                return ReadAround.At(line, at);
            case '最':
                return ReadAround.At(line, at) ?? Reading.Chinese.ReadFestival.At(line, at);
            case '差':
                return Reading.Chinese.ReadClock.At(line, at, afterTime);
            default:
                return null;
        }
    }
}
