using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>Who has a place and who waits, with names; in a group only to the asker.</summary>
internal sealed class ListVolunteers(FindActivities find)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = VolunteerWords.In(ask.Language);
        var found = await find.ReadAsync(ask, activity => activity.State is VolunteerState.Published or VolunteerState.Held && activity.End > ask.Now.AddDays(-14) && MaySee(ask, activity));
        if (found.Count != 1)
            return found.Count == 0 ? ChooseActivity.Instead(await find.ReadAsync(ask with { Slots = Understanding.Slots.Empty }, activity => ShowActivity.IsOpen(activity, ask.Now) && MaySee(ask, activity)), ask) : ChooseActivity.Among(found, ask);
        var activity = found[0].Value;
        if (!MaySee(ask, activity))
            return Refuse.For(ask, everywhere: true);
        var (seated, waiting) = (activity.Participants.ToList(), activity.Waiting.ToList());
        var blocks = new List<Block> { new Facts(ShowActivity.FactsOf(activity, ask.Now, ask.Language, ask.Roster)) };
        if (seated.Count > 0)
            blocks.AddRange([new Paragraph(words.Seated(seated.Count), Strong: true), new Paragraph(Names(seated, ask))]);
        if (Coming.AnswerComing.Count(activity, ask) is { } counted)
            blocks.Add(new Paragraph(counted));
        foreach (var offer in activity.SignUps.Where(signUp => signUp is { Status: SignUpStatus.Offered, OfferedUntil: not null }))
            blocks.Add(new Paragraph(words.HeldFor(ask.Roster.NameOf(offer.Member, ask.Language), DateWords.In(ask.Language).Moment(offer.OfferedUntil!.Value.ToOffset(ask.Now.Offset)))));
        if (waiting.Count > 0)
            blocks.AddRange([new Paragraph(words.InLine(waiting.Count), Strong: true), new Paragraph(Names(waiting, ask))]);
        return new(new(words.Count(seated.Count, activity.Capacity, waiting.Count), ShowActivity.Title(activity), Tone.Blue, blocks), Personal: true);
    }

    private static bool MaySee(Ask ask, VolunteerActivity activity) =>
        activity.Organiser == ask.Asker.Id || activity.IsOpenTo(ask.Asker.Branch) || Permission.Covers(ask.Intent, ask.Asker, activity.Branch);

    private static string Names(List<string> members, Ask ask) =>
        JoinNames.In(ask.Language, members.Select(member => ask.Roster.NameOf(member, ask.Language)));
}
