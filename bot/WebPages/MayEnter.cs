using System.Reflection;
using Sanmo.Core.Members;

namespace Sanmo.Bot.WebPages;

/// <summary>Which pages somebody may see; pure. What a page shows and does is decided again by the features.</summary>
internal static class MayEnter
{
    public static bool Page(Type page, Member member) => page.GetCustomAttribute<LeadersOnlyAttribute>() is null || Leads(member);

    public static bool Leads(Member member) => member.LeadsBranch || member.ServesCommittee;
}
