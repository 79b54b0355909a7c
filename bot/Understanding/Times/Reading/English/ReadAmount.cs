namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <summary>an hour, half an hour, two and a half hours, 45-minute, 1h30, a couple of days, 3 working days.</summary>
internal static class ReadAmount
{
    private static readonly (string Words, int Minutes)[] s_quarters = [("three quarters of an hour", 45), ("a quarter of an hour", 15), ("quarter of an hour", 15)];

    public static Piece? At(in Line line, int at)
    {
        var end = One(line, at, out var amount, out var rounded);
        // "twice a week" tells how often, not how long.
        if (end < 0 || (line[at] == 'a' && Tokens.TextBefore(line, at) is "once" or "twice" or "times" or "thrice"))
            return null;
        var more = Tokens.Skip(line, end, "and");
        if (line.Has(line.Blank(more), "a half") && more > end && amount is { Workdays: 0, Months: 0 })
        {
            amount = amount with { Minutes = amount.Minutes + (amount.Days > 0 ? amount.Days * 720 : amount.Minutes / 2) };
            end = line.Blank(more) + 6;
        }
        else if (amount is { Workdays: 0, Months: 0 } && One(line, more, out var rest, out _) is > 0 and var restEnd && rest.Workdays == 0
            && rest is { Months: 0, Days: 0 } && (amount.Days > 0 || amount.Minutes > rest.Minutes))
            (amount, end) = (amount with { Minutes = amount.Minutes + rest.Minutes }, restEnd);
        return new Piece
        {
            Kind = PieceKind.Amount, Start = at, End = end, Amount = amount, Latin = true,
            Assumed = rounded ? Assumed.Rounded : Assumed.Nothing,
        };
    }

    private static int One(in Line line, int at, out Amount amount, out bool rounded)
    {
        (amount, rounded) = (default, false);
        foreach (var (words, minutes) in s_quarters)
        {
            if (!line.Has(at, words))
                continue;
            amount = new Amount(Minutes: minutes);
            return at + words.Length;
        }
        var p = Tenths(line, at, out var tenths, out rounded, out var vague);
        if (p < 0)
            return -1;
        var unit = Tokens.Next(line, p, out var end);
        if (end == p || unit.Kind == WordKind.None)
        {
            // "working days", "business days"
            if (line.Text[line.Blank(p)..end] is not ("working" or "business" or "work"))
                return Glued(line, p, tenths, ref amount);
            if (Tokens.Next(line, end, out end).Kind != WordKind.DayUnit)
                return -1;
            return Chinese.ReadAmount.MakeWorkdays(tenths, out amount) ? end : -1;
        }
        var (months, days, each) = unit.Kind switch
        {
            WordKind.Minute when !vague => (0, 0, 1),
            WordKind.Hour => (0, 0, 60),
            WordKind.DayUnit => (0, 1, 0),
            WordKind.Week => (0, unit.Value, 0),
            WordKind.MonthUnit => (1, 0, 0),
            WordKind.Quarter when !vague && tenths != 5 => (3, 0, 0),
            WordKind.Year => (12, 0, 0),
            _ => default,
        };
        if (unit.Kind == WordKind.Workday)
            return Chinese.ReadAmount.MakeWorkdays(tenths, out amount) ? end : -1;
        return (months | days | each) != 0 && Chinese.ReadAmount.Make(tenths, months, days, each, out amount) ? end : -1;
    }

    // "1h30", "1h30m"
    private static int Glued(in Line line, int p, int tenths, ref Amount amount)
    {
        if (line[p] != 'h' || !char.IsAsciiDigit(line[p + 1]))
            return -1;
        var end = Tokens.Count(line, p + 1, out var minutes);
        if (end < 0 || minutes > 59 || tenths > 990)
            return -1;
        amount = new Amount(Minutes: (tenths * 6) + minutes);
        return line[end] == 'm' ? line.WordEnd(end) : end;
    }

    /// <param name="vague">Only an article stood there; "a minute" is not a length.</param>
    private static int Tenths(in Line line, int at, out int tenths, out bool rounded, out bool vague)
    {
        (tenths, rounded, vague) = (0, false, false);
        var p = line.Blank(at);
        var end = Tokens.Count(line, p = Tokens.Skip(line, p, "another"), out var count);
        if (end < 0 && p > at && line.EndsWith(p, "another"))
            (end, count) = (p, 1);
        if (end > 0)
        {
            // "2-3 days": people plan with the longer.
            var link = line[end] == '-' ? end + 1 : Tokens.Skip(line, Tokens.Skip(line, end, "to"), "or");
            if (link > end && Tokens.Count(line, link, out var longer) is > 0 and var afterLonger && longer > count)
                (count, end, rounded) = (longer, afterLonger, true);
            tenths = count * 10;
            if (line[end] == '.' && char.IsAsciiDigit(line[end + 1]) && !char.IsAsciiDigit(line[end + 2]))
                (tenths, end) = (tenths + line[end + 1] - '0', end + 2);
            else if (line.Has(line.Blank(end), "and a half "))
                (tenths, end) = (tenths + 5, line.Blank(end) + 10);
            if (Tokens.NextText(line, end, out var more) is "more" or "extra" or "full")
                end = more;
            return end;
        }
        var word = Tokens.Next(line, p, out end);
        switch (word.Kind)
        {
            case WordKind.Half:
                tenths = 5;
                return Tokens.Next(line, end, out var article).Kind == WordKind.Article ? article : end;
            case WordKind.Article when word.Value == 1:
                (tenths, vague) = (10, true);
                var second = Tokens.Next(line, end, out var after);
                if (second is { Kind: WordKind.Article, Value: > 1 })
                {
                    (tenths, rounded, vague) = (second.Value * 10, true, false);
                    return Tokens.Skip(line, after, "of");
                }
                if (second.Kind == WordKind.Half)
                    (tenths, end) = (5, after);
                if (Tokens.NextText(line, end, out var another) is "further" or "full" or "whole" or "good")
                    end = another;
                return end;
            case WordKind.Article when word.Value > 1 && line.Word(p, "couple"):
                (tenths, rounded) = (20, true);
                return Tokens.Skip(line, end, "of");
            default:
                return -1;
        }
    }
}
