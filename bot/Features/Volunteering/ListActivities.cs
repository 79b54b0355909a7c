using Sanmo.Bot.Replies;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>What there is to join, soonest first.</summary>
internal sealed class ListActivities(FindActivities find)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = VolunteerWords.In(ask.Language);
        var found = await find.ReadAsync(ask, activity => activity.State == VolunteerState.Published && activity.End > ask.Now && (activity.IsOpenTo(ask.Asker.Branch) || ask.Asker.ServesCommittee));
        if (found.Count == 0)
            return Answer.Of(ask.Slots.Range is { } range ? words.NothingIn(DateWords.In(ask.Language).Days(range.From, range.To)) : words.Nothing);
        var open = found.Where(kept => ShowActivity.IsOpen(kept.Value, ask.Now) && !kept.Value.Participants.Contains(ask.Asker.Id) && kept.Value.PlaceInLine(ask.Asker.Id) is null).Take(5);
        return new(new(
            words.HowMany(found.Count), words.Title, Tone.Blue,
            [new Lines([.. found.Take(12).Select(kept => ShowActivity.Line(kept, ask))])],
            Buttons: [.. open.Select(kept => ShowActivity.SignUp(kept.Value, kept.Version, words, words.SignUpFor(kept.Value.Work.ToString())))],
            Footnote: words.HowToSignUp));
    }
}
