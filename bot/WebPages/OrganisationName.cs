using Microsoft.Extensions.Options;
using Sanmo.Core.Organisation;
using Sanmo.Core.Organisation.Keeping;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.WebPages;

/// <summary>What the organisation is called: as set, else as imported.</summary>
internal sealed class OrganisationName(OrganisationStore store, IOptions<OrganisationOptions> options)
{
    public async Task<string> FindAsync() => options.Value.Name.Length > 0 ? options.Value.Name : (await store.FindAsync(Scope.Org, OrganisationStore.Id))?.Value.Name ?? "";
}
