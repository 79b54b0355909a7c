namespace Sanmo.Bot.Understanding.Times.Reading;

/// <summary>9:00, 15:30, 03:30, 15:30:00. Two digits before the colon that begin with 0 are taken as written.</summary>
internal static class ReadColon
{
    public static Piece? At(in Line line, int at)
    {
        var colon = line.DigitsEnd(at);
        var end = line.DigitsEnd(colon + 1);
        if (line[colon] != ':' || colon - at is < 1 or > 2 || end - colon != 3 || line[at - 1] is '+' or ':')
            return null;
        var hour = Value(line, at, colon);
        var minute = Value(line, colon + 1, end);
        if (minute > 59 || hour > 24 || (hour == 24 && minute > 0))
            return null;
        if (line[end] == ':' && line.DigitsEnd(end + 1) == end + 3 && line[end + 1] <= '5')
            end += 3;
        return new Piece { Kind = PieceKind.Clock, Start = at, End = end, Number = (hour * 60) + minute, Exact = hour >= 13 || line[at] == '0' };
    }

    private static int Value(in Line line, int from, int to)
    {
        var value = 0;
        for (var i = from; i < to; i++)
            value = (value * 10) + (line[i] - '0');
        return value;
    }
}
