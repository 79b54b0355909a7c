namespace Sanmo.Core.Agenda;

/// <summary>The member's part in it.</summary>
internal enum AgendaPart { Attend, TakePart, Do, Verify, Acknowledge, MakeUp }
