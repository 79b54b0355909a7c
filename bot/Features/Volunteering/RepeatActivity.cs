using Sanmo.Bot.Features.Volunteering.Proposals;
using System.Globalization;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Calendars;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>The same again every week or every month: drafts of a series, or approved ones where the committee has settled the first.</summary>
internal sealed class RepeatActivity(ChangeActivity change, VolunteerStore activities, LocalZone zone)
{
    private const int UsualTimes = 4;

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var times = Math.Clamp(int.TryParse(ask.Slots.Note ?? ask.Value("times"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : UsualTimes, 1, SeriesSteps.AtMost);
        var monthly = ask.Slots.Mode == "monthly";
        VolunteerActivity? first = null;
        // The first one is marked before its copies are made: a crash in between leaves a series of fewer, not copies of none.
        var answer = await change.RunAsync(
            ask, activity => activity.Start > ask.Now, activity => ChangeActivity.MayRun(ask, activity, ask.Intent),
            activity => activity.State is VolunteerState.Cancelled or VolunteerState.Declined ? ActivityStep.Refused(StepRefusal.WrongState) : new(first = activity with { Series = activity.Series ?? activity.Number }),
            (_, _, _) => [], (_, _, _) => Answer.Silence);
        if (first is null || answer.Reply is not null)
            return answer;
        var numbers = new List<int>();
        for (var copy = 0; copy < times; copy++)
            numbers.Add(await activities.NextNumberAsync());
        var copies = SeriesSteps.Copies(first, numbers, monthly, zone, ask.Now);
        foreach (var copy in copies)
            await activities.SaveAsync(null, copy, new(ask.Asker.Id, ask.Intent, first.Work.ToString()));
        var (words, dates) = (ProposalWords.In(ask.Language), DateWords.In(ask.Language));
        return new(new(
            words.Repeated(ShowActivity.Title(first), copies.Count, monthly), ShowActivity.Title(first), Tone.Good,
            [new Lines([.. copies.Select(copy => new Line(dates.Span(copy.Start.ToOffset(ask.Now.Offset), copy.End.ToOffset(ask.Now.Offset)), copy.Work.ToString(), words.State(copy.State)))])],
            Buttons: [new(words.CallOffAll, VolunteerOrders.Cancel, copies[0].Work.ToString(), Values: new Dictionary<string, string> { ["scope"] = EditActivity.Later })], Footnote: words.SeriesHint), Personal: true);
    }
}
