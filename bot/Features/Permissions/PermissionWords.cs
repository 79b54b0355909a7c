using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Permissions;

internal abstract partial class PermissionWords
{
    public static PermissionWords In(string language) => language == "en" ? English : Chinese;

    /// <summary>A refusal that says who can.</summary>
    public abstract string AskInstead(Role role, string? names);

    public abstract string RoleName(Role role);
}
