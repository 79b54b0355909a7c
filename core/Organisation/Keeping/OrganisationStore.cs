using System.Text.Json.Serialization.Metadata;
using Sanmo.Core.Organisation.Rows;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Organisation.Keeping;

/// <summary>What the organisation file says of the organisation itself.</summary>
internal sealed class OrganisationStore(RedisConnection redis, TimeProvider time) : DocumentStore<OrganisationRow>(redis, time)
{
    public const string Id = "organisation";

    protected override string Kind => "Organisation";
    protected override JsonTypeInfo<Kept<OrganisationRow>> Json => CoreJson.Relaxed.KeptOrganisationRow;
    protected override string IdOf(OrganisationRow value) => Id;
    protected override Scope ScopeOf(OrganisationRow value) => Scope.Org;
}
