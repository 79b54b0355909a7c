namespace Sanmo.Core.Agenda;

internal enum WorkKind { Meeting, Assignment, RectificationItem, VolunteerActivity, Notice, AnnualTarget }
