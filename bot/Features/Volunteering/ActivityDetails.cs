namespace Sanmo.Bot.Features.Volunteering;

/// <summary>Everything about one activity that the asker may see, with what the asker can do next.</summary>
internal sealed class ActivityDetails(FindActivities find)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var found = await find.ReadAsync(ask, activity => activity.End > ask.Now);
        if (found is not [var kept])
            return found.Count == 0 ? Answer.Of(VolunteerWords.In(ask.Language).NoSuch) : ChooseActivity.Among(found, ask);
        // What a press answers is for who pressed.
        return ask.Place.IsGroup && !ask.Pressed && kept.Value.State == Core.Volunteering.VolunteerState.Published
            ? new(ShowActivity.As(kept.Value, kept.Version, ask.Now, ask.Language, ask.Roster))
            : new(ShowActivity.Whole(kept.Value, kept.Version, ask), Personal: true);
    }
}
