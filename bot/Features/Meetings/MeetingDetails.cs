using Sanmo.Bot.Replies;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>One meeting, by number, type, date or title, among those the asker may see.</summary>
internal sealed class MeetingDetails(MeetingStore meetings, FindMeetings find)
{
    private const int AtMost = 5;

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = MeetingWords.In(ask.Language);
        if (FindMeetings.Number(ask) is { } number)
            return await meetings.FindAsync(number) is { } kept && MayRun.See(ask, kept.Value) ? Show(kept, ask) : Answer.Of(words.NoSuch($"M{number}"));

        var dated = ask.Slots.Date is not null || ask.Slots.Start is not null || ask.Slots.Range is not null;
        var found = (await meetings.ListAllAsync())
            .Where(kept => kept.Value.State != MeetingState.Cancelled && MayRun.See(ask, kept.Value) && find.IsMeant(ask, kept.Value) && (dated || kept.Value.End > ask.Now))
            // One's own first: a committee member sees those of every branch.
            .OrderByDescending(kept => kept.Value.Everybody.Contains(ask.Asker.Id)).ThenBy(kept => kept.Value.Start).Take(AtMost).ToList();
        return found switch
        {
            [] => Answer.Of(words.NoSuch(null)),
            [var only] => Show(only, ask),
            [var first, ..] when !dated => Show(first, ask),
            _ => new(new(words.Several(found.Count), words.Several(found.Count), Blocks: [new Lines([.. found.OrderBy(kept => kept.Value.Start).Select(kept => ShowMeeting.Line(kept.Value, ask.Now, ask.Language))])])),
        };
    }

    // One's own leave is nobody else's business: the group sees the facts only.
    private static Answer Show(Core.Redis.Kept<Meeting> kept, Ask ask) =>
        new(ask.Place.IsGroup ? ShowMeeting.Card(kept.Value, ask.Now, ask.Language, ask.Roster) : ShowMine.As(kept, ask), Personal: ask.Place.IsGroup && kept.Value.Type == MeetingType.HeartTalk);
}
