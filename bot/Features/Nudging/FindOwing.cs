using System.Globalization;
using Sanmo.Bot.Features.Notices;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Agenda;
using Sanmo.Core.Assignments;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Nudging;

/// <summary>Who owes what of the things the asker looks after.</summary>
internal sealed class FindOwing(WorkStores works)
{
    /// <summary>Everybody who has not confirmed; only some branches, or the asker's own part of what others sent.</summary>
    public async Task<IReadOnlyList<Owing>> OfNoticeAsync(Notice notice, Ask ask, IReadOnlyCollection<string>? branches = null)
    {
        var answered = await works.Notices.ListAnsweredAsync(notice);
        return [.. notice.Recipients.Select(ask.Roster.FindMember).OfType<Member>()
            .Where(member => !answered.Contains(member.Id) && (branches?.Contains(member.Branch) ?? true) && (notice.Sender == ask.Asker.Id || Covers(ask, member.Branch)))
            .Select(member => new Owing(notice.Scope, notice.Work, notice.ScheduleVersion, 0, member.Id))];
    }

    /// <summary>Its doers, late steps first; who has submitted waits for those who verify.</summary>
    public static IReadOnlyList<Owing> OfItem(RectificationItem item, Roster roster, DateOnly today)
    {
        if (item.Status == RectificationStatus.PendingVerification)
        {
            var verify = new Reminder(item.Work, item.ScheduleVersion, Stage.AwaitsVerification, 0, Audience.Verifier, Lane.Reminder, default, default);
            return [.. ExpandAudience.Of(verify, item, roster, new HashSet<string>()).Where(one => one.Member is not null).Select(one => new Owing(item.Scope, item.Work, item.ScheduleVersion, 0, one.Member!))];
        }

        if (!item.IsOpen)
            return [];
        var open = item.Milestones.Index().Where(step => step.Item.DoneAt is null).OrderBy(step => step.Item.Due).ToList();
        var late = open.Where(step => step.Item.Due < today).ToList();
        var steps = late.Count > 0 ? late : [.. open.Take(1)];
        return steps.Count == 0 ? [new(item.Scope, item.Work, item.ScheduleVersion, 0, item.Owner)]
            : [.. steps.Select(step => new Owing(item.Scope, item.Work, item.ScheduleVersion, step.Index + 1, step.Item.Owner ?? item.Owner)).DistinctBy(owing => owing.Member)];
    }

    public static IReadOnlyList<Owing> OfAssignment(Assignment assignment) =>
        [.. assignment.Owners.Where(assignment.IsOpenFor).Select(member => new Owing(assignment.Scope, assignment.Work, assignment.ScheduleVersion, 0, member))];

    /// <summary>What is past its limit in some branches, or all that the asker looks after.</summary>
    public async Task<IReadOnlyList<Owing>> OverdueAsync(Ask ask, IReadOnlyCollection<string>? branches)
    {
        var items = (await works.Items.ListAllAsync()).Select(kept => kept.Value).Where(item => item.IsLate(ask.Today) && Mine(item.Branch));
        var assignments = (await works.Assignments.ListAllAsync()).Select(kept => kept.Value).Where(assignment => assignment.Due < ask.Today && Mine(assignment.Branch));
        return [.. items.SelectMany(item => OfItem(item, ask.Roster, ask.Today)), .. assignments.SelectMany(OfAssignment)];

        bool Mine(string? branch) => (branches is null || branch is not null && branches.Contains(branch)) && Covers(ask, branch);
    }

    /// <summary>The open notices of the asker's, or in the asker's care.</summary>
    public async Task<IReadOnlyList<Owing>> UnansweredAsync(Ask ask, IReadOnlyCollection<string>? branches)
    {
        var open = (await works.Notices.ListAllAsync()).Select(kept => kept.Value).Where(notice => notice.IsOpen(ask.Now) && MaySend.Sees(ask.Asker, notice)).OrderByDescending(notice => notice.SentAt);
        return [.. (await Task.WhenAll(open.Select(notice => OfNoticeAsync(notice, ask, branches)))).SelectMany(list => list)];
    }

    public async Task<object?> FindAsync(WorkKind kind, string? number) =>
        !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? null : kind switch
        {
            WorkKind.Notice => (await works.Notices.FindAsync(id))?.Value,
            WorkKind.RectificationItem => (await works.Items.FindAsync(id))?.Value,
            _ => (await works.Assignments.FindAsync(id))?.Value,
        };

    public static bool Covers(Ask ask, string? branch) => Permission.Covers(Intent.NudgeSend, ask.Asker, branch);
}
