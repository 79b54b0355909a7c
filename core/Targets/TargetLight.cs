namespace Sanmo.Core.Targets;

/// <summary>Done against what should be: yellow from four fifths of it on.</summary>
internal enum TargetLight { Green, Yellow, Red }
