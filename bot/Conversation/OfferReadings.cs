using System.Globalization;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Times;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Conversation;

/// <summary>The question which of two readings is meant, with two buttons; pure.</summary>
internal static class OfferReadings
{
    public static (Reply Reply, PendingQuestion Question) Of(string intent, OpenReading open, Roster roster, string language, DateTimeOffset now)
    {
        var words = TurnWords.In(language);
        var labels = open.Readings.Select((reading, at) => Label(reading, open.Readings.Count > 1 ? open.Readings[1 - at] : open.Sure, roster, language, now)).ToList();
        var asked = Asked(open, intent);
        var question = new PendingQuestion(intent, open.Sure, asked, [.. open.Readings.Select((reading, at) => new Option(labels[at], reading))], now);
        var buttons = labels.Select((label, at) => new Button(label, Meaning.Choose, (at + 1).ToString(CultureInfo.InvariantCulture))).ToList();
        if (buttons.Count < 2)
            buttons.Add(new(words.DropIt, Meaning.Cancel));
        return (new(words.WhichReading(open.Why, open.Said), Buttons: buttons, Footnote: labels.Count > 1 ? words.ChooseHint : words.OtherTimeHint), question);
    }

    // Where neither reading may be right, another time can be said instead.
    private static string Asked(OpenReading open, string intent) => open.Why == Doubt.DayOrNumber
        ? intent is Intent.VolSignup or Intent.VolWithdraw or Intent.VolRoster or Intent.VolCheckin ? SlotNames.WhichActivity : SlotNames.WhichMeeting
        : SlotNames.Start;

    /// <summary>What this reading says and the other does not.</summary>
    private static string Label(Slots mine, Slots other, Roster roster, string language, DateTimeOffset now)
    {
        var dates = DateWords.In(language);
        var parts = new List<string>();
        AddNumber(mine.MeetingId, other.MeetingId, "M");
        AddNumber(mine.ActivityId, other.ActivityId, "V");
        if (mine.NoticeId is { } notice && notice != other.NoticeId)
            parts.Add(TurnWords.In(language).NoticeNumber(notice));
        if (mine.Branch is { } branches && (other.Branch is null || !branches.SequenceEqual(other.Branch)))
            parts.Add(JoinNames.In(language, branches.Select(branch => roster.FindBranch(branch)?.NameIn(language) ?? branch)));
        AddMoment(mine.Start, other.Start);
        AddMoment(mine.NewStart, other.NewStart);
        AddMoment(mine.SendAt, other.SendAt);
        AddDay(mine.Date, other.Date);
        AddDay(mine.NewDate, other.NewDate);
        AddDay(mine.Due, other.Due);
        AddDay(mine.By, other.By);
        if (mine.Until is { } until && until != other.Until)
            parts.Add(until.At is { } at ? dates.Moment(at) : Dated(until.Day));
        if (mine.Range is { } range && range != other.Range)
            parts.Add(dates.Days(range.From, range.To));
        if (mine.Content is { } content && content != other.Content)
            parts.Add(content.Length > 24 ? content[..24] + "…" : content);
        // Where only the other one says more, all that this one says.
        return parts.Count > 0 || other == Slots.Empty ? string.Join(" · ", parts.Distinct()) : Label(mine, Slots.Empty, roster, language, now);

        void AddNumber(string? number, string? otherNumber, string prefix)
        {
            if (number is not null && number != otherNumber)
                parts.Add(TurnWords.In(language).Numbered(prefix, number));
        }

        void AddMoment(DateTimeOffset? moment, DateTimeOffset? otherMoment)
        {
            if (moment is { } instant && moment != otherMoment)
                parts.Add(InYear(DateOnly.FromDateTime(instant.DateTime), dates.Moment(instant)));
        }

        void AddDay(DateOnly? day, DateOnly? otherDay)
        {
            if (day is { } date && day != otherDay)
                parts.Add(Dated(date));
        }

        string Dated(DateOnly day) => InYear(day, dates.Day(day));

        string InYear(DateOnly day, string text) => day.Year == now.Year ? text : TurnWords.In(language).InYear(day.Year, text);
    }
}
