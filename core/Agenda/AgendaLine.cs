namespace Sanmo.Core.Agenda;

/// <summary>Whose agenda an entry stands on.</summary>
internal readonly record struct AgendaLine(string Member, AgendaEntry Entry);
