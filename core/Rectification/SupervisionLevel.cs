namespace Sanmo.Core.Rectification;

/// <summary>Blue: near the limit or silent; yellow: behind the plan; red: long overdue, or a warning without an answer.</summary>
internal enum SupervisionLevel { None, Blue, Yellow, Red }
