using Microsoft.Extensions.Options;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Notices;

/// <summary>The one button that urges all who are missing; inside the pause it says when it will be possible again.</summary>
internal sealed class ChaseButton(LocalZone zone, IOptions<ReminderOptions> options)
{
    public IReadOnlyList<Button> For(Notice notice, IReadOnlyList<Member> missing, IReadOnlyDictionary<string, Nudge> nudged, DateTimeOffset now, string language)
    {
        var words = NoticeWords.In(language);
        var times = missing.Where(MissingPeople.IsReachable).Select(member => Nudge.NextAt(nudged.GetValueOrDefault(member.Id), options.Value)).OfType<DateTimeOffset>().ToList();
        if (times.Count == 0 || !notice.IsOpen(now))
            return [];
        var ready = times.Count(at => at <= now);
        return [new(ready > 0 ? words.Chase(ready) : words.ChaseAt(DateWords.Clock(zone.Local(times.Min()))), Intent.NudgeSend, notice.Work.ToString(), Kind: ready > 0 ? ButtonKind.Primary : ButtonKind.Plain)];
    }
}
