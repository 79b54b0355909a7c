namespace Sanmo.Core.Organisation.Rows;

/// <summary>The file as it is written (docs/organisation-file.md). A section left out says nothing about what is kept.</summary>
internal sealed record OrganisationFile(
    OrganisationRow? Organisation = null,
    IReadOnlyList<BranchRow>? Branches = null,
    IReadOnlyList<MemberRow>? Members = null,
    IReadOnlyList<MeetingRow>? Meetings = null,
    IReadOnlyList<AssignmentRow>? Assignments = null,
    IReadOnlyList<RectificationItemRow>? RectificationItems = null,
    IReadOnlyList<VolunteerEventRow>? VolunteerEvents = null,
    IReadOnlyList<NoticeRow>? Notices = null,
    IReadOnlyList<AnnualTargetRow>? AnnualTargets = null);
