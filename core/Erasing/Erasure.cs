using Sanmo.Core.Agenda;
using Sanmo.Core.Members;

namespace Sanmo.Core.Erasing;

/// <summary>What erasing a person does, or would do.</summary>
/// <param name="InTheWay">Open work that somebody else has to take over first; nothing is done while there is any.</param>
/// <param name="Done">What is taken out, and how many.</param>
/// <param name="Mentions">Work in which somebody has written the person's name: for a human eye.</param>
internal sealed record Erasure(Member Member, IReadOnlyList<AgendaEntry> InTheWay, IReadOnlyList<(string What, long Count)> Done, IReadOnlyList<WorkRef> Mentions);
