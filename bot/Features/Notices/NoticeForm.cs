using System.Globalization;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Notices;

namespace Sanmo.Bot.Features.Notices;

/// <summary>The fields in which a notice is changed; pure.</summary>
internal static class NoticeForm
{
    public const string SendDay = "date";
    public const string SendTime = "newTime";
    public const string AnswerDay = "due";

    /// <param name="sendAt">Null: at once.</param>
    public static IReadOnlyList<Field> Of(Notice notice, DateTimeOffset? sendAt, Ask ask, bool withAudience)
    {
        var words = NoticeWords.In(ask.Language);
        var fields = new List<Field> { new("content", words.Text, FieldKind.LongText, Required: true, notice.Body) };
        if (withAudience)
            fields.Add(new("branch", words.To, FieldKind.Choice, Required: true, Audience(notice, ask), Choices(notice, ask)));
        if (notice.State != NoticeState.Sent)
        {
            fields.Add(new(SendDay, words.SendDay, FieldKind.Date, Value: Day(sendAt)));
            fields.Add(new(SendTime, words.SendTime, FieldKind.Time, Value: sendAt?.ToOffset(ask.Now.Offset).ToString("HH:mm", CultureInfo.InvariantCulture)));
            fields.Add(new("needAck", words.NeedAck, FieldKind.Choice, Value: notice.NeedAck ? "yes" : "no", Choices: YesNo(words)));
            fields.Add(new("urgent", words.Urgent, FieldKind.Choice, Value: notice.UrgentBy is null ? "no" : "yes", Choices: YesNo(words)));
        }

        fields.Add(new(AnswerDay, words.AnswerDay, FieldKind.Date, Value: Day(notice.AckDeadline?.ToOffset(ask.Now.Offset))));
        return fields;
    }

    /// <summary>The moment that was filled in; null when nothing was.</summary>
    public static DateTimeOffset? SendAt(Ask ask, DateTimeOffset? before = null)
    {
        if (ask.Slots.Date is null && ask.Slots.NewTime is null)
            return null;
        var day = ask.Slots.Date ?? (before is { } at ? DateOnly.FromDateTime(at.ToOffset(ask.Now.Offset).DateTime) : ask.Today);
        var clock = ask.Slots.NewTime ?? (before is { } old ? TimeOnly.FromDateTime(old.ToOffset(ask.Now.Offset).DateTime) : new(9, 0));
        return new(day.ToDateTime(clock), ask.Now.Offset);
    }

    /// <summary>The end of work of the day that was filled in; the clock time stays when the day does.</summary>
    public static DateTimeOffset? AckBy(Ask ask, DateTimeOffset? before) => ask.Slots.Due is not { } day ? null
        : before?.ToOffset(ask.Now.Offset) is { } old && DateOnly.FromDateTime(old.DateTime) == day ? old
        : new(day.ToDateTime(new(17, 0)), ask.Now.Offset);

    public static string Audience(Notice notice, Ask ask) => MaySend.IsForEveryone(notice.Branches, ask.Roster) ? "all" : string.Join(',', notice.Branches);

    private static List<Choice> Choices(Notice notice, Ask ask)
    {
        var words = NoticeWords.In(ask.Language);
        var choices = ask.Roster.Branches.Where(branch => Permission.Covers(Intent.NoticeBroadcast, ask.Asker, branch.Id)).Select(branch => new Choice(branch.Id, branch.NameIn(ask.Language))).ToList();
        if (Permission.Of(Intent.NoticeBroadcast, ask.Asker) == Reach.All)
            choices.Add(new("all", words.Everyone));
        if (choices.TrueForAll(choice => choice.Value != Audience(notice, ask)))
            choices.Insert(0, new(Audience(notice, ask), JoinNames.In(ask.Language, notice.Branches.Select(id => ask.Roster.FindBranch(id)?.NameIn(ask.Language) ?? id))));
        return choices;
    }

    private static List<Choice> YesNo(NoticeWords words) => [new("yes", words.Yes), new("no", words.No)];

    private static string? Day(DateTimeOffset? at) => at?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
