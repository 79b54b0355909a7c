namespace Sanmo.Core.Assignments;

internal enum AssignmentState { Open, Done, Cancelled }
