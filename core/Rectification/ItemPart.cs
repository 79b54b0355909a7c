namespace Sanmo.Core.Rectification;

/// <summary>A column of the ledger that is filled in later.</summary>
internal enum ItemPart { Category, Goal, Measure, Support, Remark, Leader, Owner, Target }
