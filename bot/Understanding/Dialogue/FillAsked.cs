using Sanmo.Bot.Understanding.Intents;
using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Dialogue;

/// <summary>Reads the words of an answer as the value of what was asked.</summary>
internal static class FillAsked
{
    private static readonly ConceptSet Chatter = Groups.Parse("Chatter");

    private static readonly string[] Announcements = ["因为", "由于", "原因是", "原因:", "事由:", "地点是", "地点:", "地点", "题目是", "主题是", "主题:", "内容是", "内容:", "叫", "在", "我叫", "我是", "because ", "it's ", "it is ", "the reason is ", "at ", "in ", "my name is ", "i'm ", "i am ", "called "];

    /// <summary>The slots with the answer in them, or null when the words do not answer the question.</summary>
    public static Slots? Of(PendingQuestion pending, Reading reading)
    {
        var slots = pending.Slots;
        var when = When.In(reading);
        return pending.Asked switch
        {
            SlotNames.Item => reading.Item() is { } item ? slots with { Item = item } : null,
            SlotNames.Percent => Share(reading) is { } percent ? slots with { Percent = percent } : null,
            SlotNames.Note => Share(reading) is { } done && reading.Has(Concept.Percent) ? slots with { Percent = done, Note = Rest(reading, done) } : Text(reading) is { } note ? slots with { Note = note } : null,
            SlotNames.Decision => Decision(reading) is { } decision ? slots with { Decision = decision } : null,
            SlotNames.Language => reading.Has(Concept.Chinese) ? slots with { Language = "zh" } : reading.Has(Concept.English) ? slots with { Language = "en" } : null,
            SlotNames.MeetingType => reading.MeetingType() is { } type ? slots with { MeetingType = type } : Text(reading) is { Length: <= 30 } title && !HasTime(when) ? slots with { Title = title } : null,
            SlotNames.Branch => Branches(reading) is { } branch ? slots with { Branch = branch } : null,
            SlotNames.Capacity => (reading.Count(NumberKind.People) ?? Bare(reading)) is { } count ? slots with { Capacity = count } : null,
            SlotNames.WhichMeeting => Meeting(reading, when) is { } which ? Merge.Over(slots, which) : null,
            SlotNames.WhichActivity => Activity(reading, when) is { } which ? Merge.Over(slots, which) : null,
            SlotNames.Whom => Whom(reading) is { } whom ? Merge.Over(slots, whom) : null,
            SlotNames.Identity => Identity(reading) is { } identity ? Merge.Over(slots, identity) : null,
            SlotNames.Due or SlotNames.NewLimit when pending.Intent != Intent.RectExtend => Limit(slots, when),
            SlotNames.Title => Text(reading) is { } title ? slots with { Title = title } : null,
            SlotNames.Place => Text(reading) is { } place ? slots with { Place = place } : null,
            SlotNames.Reason => Text(reading) is { } reason ? slots with { Reason = reason } : null,
            SlotNames.Content => FreeText.Trimmed(reading, 0, reading.Plain.Length) is { } content ? slots with { Content = content } : null,
            SlotNames.Name => Text(reading) is { } name ? slots with { Name = name } : null,
            SlotNames.Persons => reading.PersonNames() is { } persons ? slots with { Persons = persons } : Text(reading) is { Length: <= 40 } names ? slots with { Persons = names.Split(['、', ',', '，', ' '], StringSplitOptions.RemoveEmptyEntries) } : null,
            _ => Corrected(pending, reading),
        };
    }

    /// <summary>The slots with every value that the words give for this intent put over them; null when they give none.</summary>
    public static Slots? Corrected(PendingQuestion pending, Reading reading)
    {
        // A day in a line about something else corrects nothing.
        if (reading.LeftOver * 2 > reading.LeftOver + reading.Recognised || reading.Seen.Overlaps(Chatter))
            return null;
        var said = Tables.All.FirstOrDefault(table => table.Intent == pending.Intent)?.Fill(reading) ?? Slots.Empty;
        // Values only; stray words are no title, reason or note.
        var values = new Slots
        {
            Item = reading.Number(NumberKind.Item),
            ActivityId = reading.Number(NumberKind.Activity),
            MeetingId = pending.Intent == Intent.MeetingCreate ? null : reading.Number(NumberKind.Meeting),
            NoticeId = reading.Number(NumberKind.Notice),
            MeetingType = reading.MeetingType(),
            Branch = reading.BranchIds(),
            Persons = reading.PersonNames(),
            Percent = reading.Count(NumberKind.Percent),
            Capacity = reading.Count(NumberKind.People),
            DurationMinutes = said.DurationMinutes,
            Language = pending.Intent == Intent.LanguageSwitch ? said.Language : null,
            Place = Whereabouts.Marked(reading),
        };
        var merged = Merge.Over(pending.Slots, values);
        var when = When.In(reading);
        if (HasTime(when) || when.Length is not null || said.Shift is not null)
            merged = MergeWhen.Into(merged, pending.Intent, when, said.Shift, reading.Around.Now);
        return merged == pending.Slots ? null : merged;
    }

    private static Slots? Limit(Slots slots, When when) =>
        when.Length is { } length && when.To is null ? slots with { ExtendBy = length, Due = null } : when.To is { } due ? slots with { Due = due, ExtendBy = null } : null;

    private static bool HasTime(When when) => !when.IsEmpty;

    private static int? Share(Reading reading) => reading.Count(NumberKind.Percent) ?? (Bare(reading) is { } value and <= 100 ? value : null);

    private static string? Rest(Reading reading, int percent) =>
        FreeText.Rest(reading, ConceptSet.Of(Concept.Percent, Concept.Progress)) is { } rest && rest != percent.ToString(System.Globalization.CultureInfo.InvariantCulture) ? rest : null;

    /// <summary>A number that is the whole answer, in figures or in words.</summary>
    private static int? Bare(Reading reading)
    {
        var plain = reading.Plain.AsSpan().Trim(" .,!。第个号名人位%");
        var value = ReadNumber.At(plain, 0, out var length);
        return length > 0 && length == plain.Length ? value : null;
    }

    private static string? Decision(Reading reading) => reading.Has(Concept.Return) || reading.Has(Concept.NotGood) ? "return" : reading.Has(Concept.Pass) || reading.Has(Concept.Fine) ? "pass" : null;

    private static IReadOnlyList<string>? Branches(Reading reading) =>
        reading.BranchIds() ?? (Bare(reading) is { } number and > 0 ? ["branch-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture)] : reading.Has(Concept.Everyone) || reading.Plain.Trim() is "全部" or "都" or "所有" or "all" ? ["all"] : null);

    private static Slots? Meeting(Reading reading, When when)
    {
        var which = reading.Meeting(when);
        if (which == Slots.Empty && Text(reading) is { Length: <= 30 } title)
            which = new() { Meeting = title };
        return which == Slots.Empty ? null : which;
    }

    private static Slots? Activity(Reading reading, When when)
    {
        if (reading.Activity() is { } id)
            return new() { ActivityId = id };
        return when.Date is { } date && reading.LeftOver == 0 ? new() { Date = date } : Text(reading) is { Length: <= 40 } name ? new() { Activity = name, Date = when.Date } : null;
    }

    private static Slots? Whom(Reading reading)
    {
        var whom = new Slots
        {
            NoticeId = reading.Number(NumberKind.Notice),
            Item = reading.Number(NumberKind.Item) ?? reading.Loose(orDay: true),
            Persons = reading.PersonNames(),
            Branch = reading.BranchIds(),
            Scope = reading.Has(Concept.Overdue) ? "overdue" : reading.Has(Concept.NotAcked) ? "unacked" : null,
        };
        return whom == Slots.Empty ? Text(reading) is { Length: <= 12 } name ? new() { Persons = [name] } : null : whom;
    }

    private static Slots? Identity(Reading reading)
    {
        var digits = reading.Plain.AsSpan().Trim();
        var bare = digits.Length is >= 4 and <= 10 && digits.IndexOfAnyExceptInRange('0', '9') < 0 ? digits.ToString() : null;
        var identity = new Slots
        {
            EmployeeNo = reading.Number(NumberKind.StaffNo) ?? bare,
            PhoneTail = reading.Number(NumberKind.PhoneTail),
            Code = bare is null ? reading.Number(NumberKind.Code) : null,
            Name = reading.Persons is [var person, ..] ? person.Value : null,
            Branch = reading.BranchIds(),
        };
        return identity == Slots.Empty ? Text(reading) is { Length: <= 20 } name ? new() { Name = name } : null : identity;
    }

    private static string? Text(Reading reading)
    {
        var start = 0;
        foreach (var word in Announcements)
            if (string.CompareOrdinal(reading.Plain, start, word, 0, word.Length) == 0 && reading.Plain.Length > word.Length)
            {
                start = word.Length;
                break;
            }
        return FreeText.Trimmed(reading, start, reading.Plain.Length);
    }
}
