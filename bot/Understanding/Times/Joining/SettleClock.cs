using Sanmo.Bot.Understanding.Times.Reading;

namespace Sanmo.Bot.Understanding.Times.Joining;

/// <summary>Which half of the day an hour belongs to. Minutes count from midnight of the date said; 1440 and more lie on the next date.</summary>
internal static class SettleClock
{
    public static int Start(Piece clock, Hint hint, out Assumed assumed)
    {
        var minutes = Settle(clock.Number, clock.Exact, hint, out assumed);
        // "2 to 4pm" is said of the afternoon as a whole, "9 to 5pm" is not.
        if (clock is { Exact: false, EndExact: true, EndNumber: { } end } && hint == Hint.Unsaid && clock.Number < 720)
            (minutes, assumed) = (clock.Number + 720 < end ? clock.Number + 720 : clock.Number, Assumed.Nothing);
        return Math.Max(0, minutes - clock.Less);
    }

    /// <summary>The end of a range, later than its start.</summary>
    public static int End(int number, bool exact, Hint hint, int start)
    {
        var end = exact || hint == Hint.Unsaid ? number : Settle(number, exact, hint, out _);
        while (end <= start)
            end += exact ? 1440 : 720;
        return end;
    }

    /// <summary>When a part of the day is over, in minutes since its midnight.</summary>
    public static int PartEnd(Hint hint) => hint switch
    {
        Hint.Dawn => 6 * 60,
        Hint.Morning => 12 * 60,
        Hint.Noon => 14 * 60,
        Hint.Afternoon => 18 * 60,
        _ => 24 * 60,
    };

    public static PartOfDay? Part(Hint hint) => hint switch
    {
        Hint.Unsaid => null,
        Hint.Dawn or Hint.Morning => PartOfDay.Morning,
        Hint.Noon => PartOfDay.Noon,
        Hint.Afternoon => PartOfDay.Afternoon,
        _ => PartOfDay.Evening,
    };

    private static int Settle(int minutes, bool exact, Hint hint, out Assumed assumed)
    {
        assumed = Assumed.Nothing;
        var hour = minutes / 60;
        // 今晚零点 is the midnight that ends today.
        if (hour == 0 && hint is Hint.Evening or Hint.Night)
            return minutes + 1440;
        if (exact || hour is 0 or > 12)
            return minutes;
        switch (hint)
        {
            case Hint.Dawn:
                return hour == 12 ? minutes - 720 : minutes;
            case Hint.Morning:
                return minutes;
            case Hint.Noon:
                return hour <= 3 ? minutes + 720 : minutes;
            case Hint.Afternoon or Hint.Dusk:
                return hour == 12 ? minutes : minutes + 720;
            case Hint.Evening:
                return hour == 12 ? minutes + 720 : hour <= 3 ? minutes + 1440 : minutes + 720;
            case Hint.Night:
                return hour == 12 ? minutes + 720 : hour <= 5 ? minutes + 1440 : minutes + 720;
            default:
                assumed = hour <= 6 ? Assumed.Afternoon : Assumed.AsSaid;
                return hour <= 6 ? minutes + 720 : minutes;
        }
    }
}
