using System.Text.RegularExpressions;
using Sanmo.Bot.Understanding.Times;
using Sanmo.Bot.Understanding.Words;
using Sanmo.Core.Calendars;

namespace Sanmo.Bot.Understanding.Parts;

/// <summary>What the words of a notice say about its answers: "no reply needed", "reply by Friday", "urgent".</summary>
/// <param name="NeedAck">Null when they say nothing.</param>
/// <param name="AckBy">17:00 when only a day was said.</param>
internal sealed partial record NoticeTerms(bool? NeedAck, DateTimeOffset? AckBy, bool Urgent)
{
    private static readonly TimeOnly _endOfWork = new(17, 0);

    public static NoticeTerms Of(string text, DateTimeOffset now, WorkCalendar calendar)
    {
        var plain = PlainText.Of(text, out _);
        var by = AckDeadline(plain, now, calendar);
        bool? need = None().IsMatch(plain) ? false : by is not null || Wanted().IsMatch(plain) ? true : null;
        return new(need, need == false ? null : by, Loud().IsMatch(plain));
    }

    /// <summary>Said outside the notice itself, in the order that sends it.</summary>
    public static bool SaysUrgent(string order) => Anywhere().IsMatch(PlainText.Of(order, out _));

    private static DateTimeOffset? AckDeadline(string plain, DateTimeOffset now, WorkCalendar calendar)
    {
        foreach (var time in FindTimes.In(plain, now, calendar))
        {
            if (!AnswerAfter().IsMatch(plain[time.End..]) && !AnswerBefore().IsMatch(plain[..time.Start]) || (time.To ?? time.From) is null && time.Clock is null)
                continue;
            var clock = time.EndClock ?? time.Clock;
            var today = DateOnly.FromDateTime(now.DateTime);
            var day = time.To ?? time.From ?? (today.ToDateTime(clock!.Value) > now.DateTime ? today : today.AddDays(1));
            return new(day.ToDateTime(clock ?? _endOfWork), now.Offset);
        }

        return null;
    }

    [GeneratedRegex("(不用|无需|不必|不需要|不需|免|勿|不要求)(大家|各位)?(再)?(回复|确认|回执|反馈|签收|回收到|回)|no (reply|replies|response|answer|confirmation|acknowledg?ement)s? (is |are )?(needed|necessary|required)|no need to (reply|confirm|respond|answer|acknowledge)|(do not|don't|needn't|need not) (reply|confirm|respond|acknowledge)|for information only|\\bfyi\\b")]
    private static partial Regex None();

    [GeneratedRegex("收到请?回|请(务必|都|尽快)?(回复|确认|签收)|需要(回复|确认)|要(回复|确认)|please (reply|confirm|acknowledge|respond)|reply needed|confirmation needed")]
    private static partial Regex Wanted();

    [GeneratedRegex("^[^\\w]*(紧急|特急|加急|urgent)")]
    private static partial Regex Loud();

    [GeneratedRegex("紧急|特急|加急|马上发|立即发|立刻发|\\burgent|\\basap\\b|right away")]
    private static partial Regex Anywhere();

    [GeneratedRegex("^\\s*,?\\s*(之?前|以前|内)?(请|要|都|务必|一律|大家|各位)*(回复|确认|回执|签收|反馈|回收到|收到请?回|回一下|回)")]
    private static partial Regex AnswerAfter();

    [GeneratedRegex("(reply|replies|confirm|confirmed|confirmation|respond|acknowledge|acknowledged|answer)( it| receipt)?( by| before| until)?\\s*$|(回复|确认|反馈)(截止|时间|期限)(到|为|是|:)?\\s*$")]
    private static partial Regex AnswerBefore();
}
