using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.WebConsole.Downloading;

/// <summary>What of everything kept a leader may take along: the own branches' work, and the own people in work of others; pure.</summary>
internal static class Excerpt
{
    public static WholeOrganisation Of(WholeOrganisation everything, Member member)
    {
        if (member.ServesCommittee)
            return everything;
        var people = everything.Members.Where(one => Covers(one.Branch)).Select(one => one.Id).ToHashSet();
        var notices = everything.Notices.Where(notice => notice.Branches.Any(Covers)).Select(notice => notice with { Recipients = [.. notice.Recipients.Where(people.Contains)] }).ToList();
        var numbers = notices.Select(notice => notice.Number).ToHashSet();
        return everything with
        {
            Branches = [.. everything.Branches.Where(branch => Covers(branch.Id))],
            Members = [.. everything.Members.Where(one => people.Contains(one.Id))],
            Meetings = [.. everything.Meetings.Where(meeting => Covers(meeting.Branch))],
            Assignments = [.. everything.Assignments.Where(assignment => Covers(assignment.Branch))],
            Items = [.. everything.Items.Where(item => Covers(item.Branch))],
            Activities = [.. everything.Activities.Select(activity => Covers(activity.Branch) ? activity : Seen(activity, people)).OfType<VolunteerActivity>()],
            Notices = notices,
            Answers = [.. everything.Answers.Where(answers => numbers.Contains(answers.Notice)).Select(answers => answers with { Acknowledgements = [.. answers.Acknowledgements.Where(answer => people.Contains(answer.Member))] })],
            Targets = [.. everything.Targets.Where(target => Covers(target.Branch))],
        };

        bool Covers(string? branch) => Permission.Covers(Intent.NoticeUnacked, member, branch);
    }

    private static VolunteerActivity? Seen(VolunteerActivity activity, HashSet<string> people) =>
        activity.SignUps.Where(signUp => people.Contains(signUp.Member)).ToList() is { Count: > 0 } own ? activity with { SignUps = own } : null;
}
