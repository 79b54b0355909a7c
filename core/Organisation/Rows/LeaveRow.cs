using Sanmo.Core.Meetings;

namespace Sanmo.Core.Organisation.Rows;

internal sealed record LeaveRow(string Member, StatedTime At, string? Reason = null, LeaveState? State = null, string? AskedBy = null, string? DecidedBy = null, StatedTime? DecidedAt = null, string? Opinion = null);
