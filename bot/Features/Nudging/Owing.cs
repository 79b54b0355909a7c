using Sanmo.Core.Agenda;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Nudging;

/// <summary>What somebody still owes.</summary>
/// <param name="Chain">The work's schedule version.</param>
internal sealed record Owing(Scope Scope, WorkRef Work, int Chain, int Step, string Member);
