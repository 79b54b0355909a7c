namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <summary>every Monday, every other week, on weekdays, weekends, monthly, every month on the 5th.</summary>
internal static class ReadRule
{
    public static Piece? At(in Line line, int at, int end, Word word) => word.Kind switch
    {
        WordKind.Weekdays => On(at, end, Rules.OnWeekdays(More(line, ref end, 1 << word.Value), 1), end),
        WordKind.Adverb => Adverb(line, at, end, word.Value),
        _ => Every(line, at, end),
    };

    public static bool EachMonth(in Line line, int at, out int end)
    {
        var word = Tokens.Next(line, at, out end);
        return word.Kind == WordKind.Every && Tokens.Next(line, end, out end).Kind == WordKind.MonthUnit;
    }

    // "a weekly report" names a report; "weekly at 9" repeats.
    private static Piece? Adverb(in Line line, int at, int end, int value)
    {
        if (value < 7 && !NumberWords.MayFollowHour(line, end))
            return null;
        var rule = value switch
        {
            1 => Rules.Daily,
            2 => Rules.Weekly,
            3 => Rules.Every(Rules.Weekly, 2),
            4 => Rules.Monthly,
            5 => Rules.Quarterly,
            6 => Rules.Yearly,
            7 => Rules.Weekends,
            _ => Rules.Workdays,
        };
        return On(at, end, rule, end);
    }

    private static Piece? Every(in Line line, int at, int end)
    {
        var interval = 1;
        var word = Tokens.Next(line, end, out var after);
        if (line.Word(line.Blank(end), "other") || word is { Kind: WordKind.Ordinal, Value: 2 })
        {
            interval = 2;
            word = Tokens.Next(line, after, out after);
        }
        else if (Tokens.Count(line, end, out var count) is > 0 and var counted && count is >= 1 and <= 99)
        {
            interval = count;
            word = Tokens.Next(line, counted, out after);
        }
        else if (line.Text[line.Blank(end)..after] is "working" or "business" && Tokens.Next(line, after, out var day).Kind == WordKind.DayUnit)
            return On(at, day, Rules.Workdays, day);
        else if (line.Word(line.Blank(end), "weekday"))
            return On(at, after, Rules.Workdays, after);
        switch (word.Kind)
        {
            case WordKind.DayUnit:
                return On(at, after, Rules.Every(Rules.Daily, interval), after);
            case WordKind.Weekday:
                var weekdays = More(line, ref after, 1 << word.Value);
                return On(at, after, Rules.OnWeekdays(weekdays, interval), after);
            case WordKind.Week:
                return On(at, after, Rules.Every(Rules.Weekly, interval * word.Value / 7), after);
            case WordKind.MonthUnit:
                return Month(line, at, after, interval);
            case WordKind.Quarter:
                return On(at, after, Rules.Every(Rules.Monthly, 3 * interval), after);
            case WordKind.Year:
                return On(at, after, Rules.Every(Rules.Yearly, interval), after);
            case WordKind.Workday:
                return On(at, after, Rules.Workdays, after);
            case WordKind.Weekend:
                return On(at, after, Rules.Weekends, after);
            case WordKind.Part:
                return On(at, line.BlankBefore(line.WordBefore(after)), Rules.Daily, end);
            default:
                return null;
        }
    }

    private static Piece Month(in Line line, int at, int end, int interval)
    {
        var p = Tokens.Skip(line, Tokens.Skip(line, end, "on"), "the");
        if (p > end && Tokens.DayOfMonth(line, p, out var day, out var ordinal) is > 0 and var after && ordinal)
            return On(at, after, Rules.OnMonthDay(day), after);
        return On(at, end, Rules.Every(Rules.Monthly, interval), end);
    }

    // "every Monday and Thursday", "Mondays, Wednesdays and Fridays"
    private static int More(in Line line, ref int end, int weekdays)
    {
        while (true)
        {
            var p = line.Blank(line[end] == ',' ? end + 1 : end);
            p = line.Word(p, "and") ? p + 3 : line.Word(p, "or") ? p + 2 : p;
            if (p <= line.Blank(end) || Tokens.Next(line, p, out var after) is not { Kind: WordKind.Weekday or WordKind.Weekdays } next)
                return weekdays;
            weekdays |= 1 << next.Value;
            end = after;
        }
    }

    private static Piece On(int start, int ruleEnd, string rule, int end) =>
        new() { Kind = PieceKind.Rule, Start = start, End = Math.Max(ruleEnd, end), Rule = rule };
}
