namespace Sanmo.Core.Meetings;

/// <summary>The steps of a special meeting on finding gaps; <c>SelfCheck</c> is everybody's own.</summary>
internal enum SpecialStep { Reading, SelfCheck, Held, Problems, Plan }
