using Sanmo.Core.Members;

namespace Sanmo.Core.Rectification;

/// <summary>Who may do what with one item, and whom it waits for; pure.</summary>
internal static class WhoMay
{
    /// <summary>A branch's secretary may grant so many days, once.</summary>
    public const int SecretaryDays = 7;

    /// <summary>The owner, or who does one of its steps.</summary>
    public static bool Do(RectificationItem item, Member member) => item.Owner == member.Id || item.Milestones.Any(step => step.Owner == member.Id);

    /// <summary>Whoever does it, and those who may speak for them.</summary>
    public static bool Work(RectificationItem item, Member member) => Do(item, member) || Leads(item, member) || member.Is(Role.CommitteeOffice);

    public static bool See(RectificationItem item, Member member) => Work(item, member) || item.Leader == member.Id || member.ServesCommittee;

    public static bool Leads(RectificationItem item, Member member) => member.LeadsBranch && member.Branch == item.Branch;

    /// <summary>Never the owner: who puts a thing right does not also sign it off. A secretary's own item goes one level up.</summary>
    public static bool Verify(RectificationItem item, Member member, Roster roster) => member.Id != item.Owner
        && (member.ServesCommittee || (item.Kind == ResolutionKind.Immediate ? Leads(item, member) && !IsSecretarys(item, roster) : item.Leader == member.Id));

    /// <summary>Whom a submitted item waits for now.</summary>
    public static IReadOnlyList<string> Verifiers(RectificationItem item, Roster roster)
    {
        if (item.Kind == ResolutionKind.Immediate)
            return !IsSecretarys(item, roster) && Leaders(item.Branch, roster).Where(id => id != item.Owner).ToList() is { Count: > 0 } leaders ? leaders : Office(roster, item.Owner);
        return item.IsChecked ? Confirmers(item, roster) : Office(roster, item.Owner);
    }

    /// <summary>The documents of a staged or long-term item are checked by the office; without anybody else there, by the committee.</summary>
    public static bool Check(RectificationItem item, Member member, Roster roster) => Office(roster, item.Owner).Contains(member.Id);

    /// <summary>What the office has checked the responsible leader confirms, or the committee's head for them.</summary>
    public static bool Confirm(RectificationItem item, Member member) =>
        member.Id != item.Owner && (member.Id == item.Leader || member.Is(Role.CommitteeSecretary) || member.Is(Role.CommitteeDeputy));

    /// <summary>Somebody other than the owner has to confirm after the office.</summary>
    public static bool NeedsConfirming(RectificationItem item, Roster roster) => item.Leader is not null && Confirmers(item, roster).Count > 0;

    /// <summary>To this date: the secretary seven days once and at once-work only, never for oneself; beyond that the office.</summary>
    public static bool Grant(RectificationItem item, Member member, DateOnly to) => member.Id != item.Owner && (member.ServesCommittee || Leads(item, member) && IsSecretarysToGrant(item, to));

    /// <summary>Whom a request for a later limit waits for.</summary>
    public static IReadOnlyList<string> Granters(RectificationItem item, DateOnly to, Roster roster) =>
        IsSecretarysToGrant(item, to) && Leaders(item.Branch, roster).Where(id => id != item.Owner).ToList() is { Count: > 0 } leaders && !IsSecretarys(item, roster) ? leaders : Office(roster, item.Owner);

    /// <summary>Whom an item waits for now, and so whom a nudge goes to: who verifies, who decides on more time, else the doers of what is due next.</summary>
    public static IReadOnlyList<string> WaitsFor(RectificationItem item, Roster roster) =>
        item.Status == RectificationStatus.PendingVerification ? Verifiers(item, roster)
        : !item.IsOpen ? []
        : item.Asked is { } asked ? Granters(item, asked.To, roster)
        : item.Milestones.FirstOrDefault(step => step.DoneAt is null)?.Owner is { } doer && doer != item.Owner ? [item.Owner, doer] : [item.Owner];

    /// <summary>Who leads the branch: its secretaries, or its deputies where it has none.</summary>
    public static IReadOnlyList<string> Leaders(string branch, Roster roster)
    {
        var leaders = roster.InBranch(branch).Where(member => member.LeadsBranch).ToList();
        return [.. (leaders.Exists(member => member.Is(Role.Secretary)) ? leaders.Where(member => member.Is(Role.Secretary)) : leaders).Select(member => member.Id)];
    }

    /// <summary>The committee's office, or its heads where there is nobody else.</summary>
    /// <param name="without">Who is not asked: the owner of what is to be decided.</param>
    public static IReadOnlyList<string> Office(Roster roster, string? without = null)
    {
        var others = roster.Members.Where(member => member.ServesCommittee && member.Id != without).ToList();
        return [.. (others.Exists(member => member.Is(Role.CommitteeOffice)) ? others.Where(member => member.Is(Role.CommitteeOffice)) : others).Select(member => member.Id)];
    }

    private static IReadOnlyList<string> Confirmers(RectificationItem item, Roster roster) =>
        item.Leader is { } leader && leader != item.Owner && roster.FindMember(leader) is not null ? [leader]
        : [.. roster.Members.Where(member => member.Id != item.Owner && (member.Is(Role.CommitteeSecretary) || member.Is(Role.CommitteeDeputy))).Select(member => member.Id)];

    private static bool IsSecretarys(RectificationItem item, Roster roster) => roster.FindMember(item.Owner)?.Is(Role.Secretary) == true;

    private static bool IsSecretarysToGrant(RectificationItem item, DateOnly to) =>
        item.Kind == ResolutionKind.Immediate && item.Extensions == 0 && item.Due is { } due && to.DayNumber - due.DayNumber <= SecretaryDays;
}
