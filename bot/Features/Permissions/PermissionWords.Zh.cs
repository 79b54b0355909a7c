using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Permissions;

internal abstract partial class PermissionWords
{
    private static readonly PermissionWords Chinese = new Zh();

    private sealed class Zh : PermissionWords
    {
        public override string AskInstead(Role role, string? names) =>
            $"这件事需要{RoleName(role)}来办{(names is null ? "" : $"，可以联系：{names}")}。";

        public override string RoleName(Role role) => role switch
        {
            Role.Secretary => "支部书记",
            Role.DeputySecretary => "支部副书记",
            Role.GroupLeader => "党小组组长",
            Role.CommitteeOffice => "党委办公室",
            Role.CommitteeSecretary => "党委书记",
            Role.CommitteeDeputy => "党委副书记",
            _ => "本人",
        };
    }
}
