namespace Sanmo.Core.Meetings;

internal enum MeetingType { General, Committee, Group, Lecture, ThemeDay, OrgLife, Appraisal, DemocraticLife, Special, HeartTalk, Promotion, Other }
