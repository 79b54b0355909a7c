using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Permissions;

internal abstract partial class PermissionWords
{
    private static readonly PermissionWords English = new En();

    private sealed class En : PermissionWords
    {
        public override string AskInstead(Role role, string? names) =>
            $"That is for {RoleName(role)}{(names is null ? "" : $"; you can ask {names}")}.";

        public override string RoleName(Role role) => role switch
        {
            Role.Secretary => "the branch secretary",
            Role.DeputySecretary => "the deputy secretary",
            Role.GroupLeader => "the group leader",
            Role.CommitteeOffice => "the committee office",
            Role.CommitteeSecretary => "the committee secretary",
            Role.CommitteeDeputy => "the committee's deputy secretary",
            _ => "the person concerned",
        };
    }
}
