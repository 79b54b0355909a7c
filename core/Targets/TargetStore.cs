using System.Text.Json.Serialization.Metadata;
using Sanmo.Core.Agenda;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.Core.Targets;

internal sealed class TargetStore(RedisConnection redis, RosterCache roster, LeadTimes leadTimes, TimeProvider time) : WorkStore<AnnualTarget>(redis, roster, time)
{
    protected override WorkKind Work => WorkKind.AnnualTarget;
    protected override JsonTypeInfo<Kept<AnnualTarget>> Json => CoreJson.Relaxed.KeptAnnualTarget;
    protected override string IdOf(AnnualTarget value) => value.Work.ToString();
    protected override Scope ScopeOf(AnnualTarget value) => value.Scope;
    protected override IReadOnlyList<Reminder> PlanOf(AnnualTarget value) => leadTimes.For(value);
    protected override AnnualTarget Restored(AnnualTarget? before, AnnualTarget now, DateTimeOffset at) => before ?? now with { Dropped = true };
}
