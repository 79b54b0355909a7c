using Sanmo.Bot.Features.Help;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Members;

namespace Sanmo.Tests.Features;

public sealed class PermissionTests
{
    [Fact]
    public void Every_intent_has_a_row_for_every_role() =>
        Assert.All(Intent.All.Concat(EveryOrder.All.Select(order => order.Intent)), intent => Assert.True(Permission.Knows(intent), intent));

    [Fact]
    public void Every_intent_and_every_order_is_named_in_both_languages() =>
        Assert.All(Intent.All.Concat(EveryOrder.All.Select(order => order.Intent)).Where(intent => intent != Intent.Help), intent =>
        {
            Assert.NotEqual(HelpWords.In("zh").What(Intent.Help), HelpWords.In("zh").What(intent));
            Assert.NotEqual(HelpWords.In("en").What(Intent.Help), HelpWords.In("en").What(intent));
        });

    [Theory]
    [InlineData(Intent.NoticeBroadcast, "Member", "None")]
    [InlineData(Intent.NoticeBroadcast, "GroupLeader", "None")]
    [InlineData(Intent.NoticeBroadcast, "Secretary", "Branch")]
    [InlineData(Intent.NoticeBroadcast, "DeputySecretary", "Branch")]
    [InlineData(Intent.NoticeBroadcast, "CommitteeOffice", "All")]
    [InlineData(Intent.RectOverdue, "Member", "Own")]
    [InlineData(Intent.RectOverdue, "Secretary", "Branch")]
    [InlineData(Intent.RectSubmit, "CommitteeSecretary", "Own")]
    // A responsible leader confirms the own item whatever role they have (domain 3.3); WhoMay decides which items those are.
    [InlineData(Intent.RectVerify, "Member", "Own")]
    [InlineData(Intent.RectVerify, "Secretary", "Branch")]
    [InlineData(Intent.GroupBind, "Secretary", "Branch")]
    [InlineData(Intent.GroupBind, "CommitteeDeputy", "All")]
    [InlineData(Intent.ScheduleQuery, "CommitteeSecretary", "Own")]
    public void A_role_reaches_as_far_as_the_domains_table_says(string intent, string role, string reach) =>
        Assert.Equal(Enum.Parse<Reach>(reach), Permission.Of(intent, Holding(Enum.Parse<Role>(role))));

    [Fact]
    public void A_secretary_acts_in_the_own_branch_only_and_the_office_everywhere()
    {
        Assert.True(Permission.Covers(Intent.NoticeBroadcast, Holding(Role.Secretary), "branch-1"));
        Assert.False(Permission.Covers(Intent.NoticeBroadcast, Holding(Role.Secretary), "branch-2"));
        Assert.False(Permission.Covers(Intent.NoticeBroadcast, Holding(Role.Secretary), null));
        Assert.True(Permission.Covers(Intent.NoticeBroadcast, Holding(Role.CommitteeOffice), "branch-2"));
        Assert.True(Permission.Covers(Intent.NoticeBroadcast, Holding(Role.CommitteeOffice), null));
    }

    [Fact]
    public void The_widest_of_several_roles_counts() =>
        Assert.Equal(Reach.All, Permission.Of(Intent.NoticeUnacked, Holding(Role.GroupLeader, Role.CommitteeOffice)));

    private static Member Holding(params Role[] roles) => new("m-1", "E1", "周明", null, "branch-1", roles, null, []);
}
