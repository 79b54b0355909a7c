using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Pages;

/// <summary>The clock of the page runs a week in three minutes.</summary>
internal static class AWeek
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    public static async Task TellAsync(PagesStage stage, Tally facts)
    {
        Tab group = null!, alone = null!;
        await facts.CheckAsync("The clock stands still and runs as somebody presses", async () =>
        {
            group = await stage.OpenAsync("", "E1007");
            alone = await stage.OpenAsync("?room=private-m-1007", "E1007");
            await group.SpeedAsync("暂停");
            var still = await group.TextAsync("[data-testid=clock]");
            await group.SpeedAsync("600 倍速");
            await Until.TrueAsync("the clock to move", async () => await group.TextAsync("[data-testid=clock]") != still);
        });
        await facts.CheckAsync("A morning's digest arrives in the private chat by itself", () => ReadAsync(alone, "早上好"));
        await facts.CheckAsync("A limit's reminder and an activity's arrive in the group by themselves", async () =>
        {
            await ReadAsync(group, "ZG-012");
            await ReadAsync(group, "净水厂开放日讲解");
        });
        await facts.CheckAsync("A week has run by, and meetings were announced on the day", async () =>
        {
            await group.SpeedAsync("3600 倍速");
            await Until.TrueAsync("the thirtieth of November", async () => (await group.TextAsync("[data-testid=clock]")).Contains("11月30日", StringComparison.Ordinal), Long);
            await group.SpeedAsync("暂停");
            await ReadAsync(alone, "一支部");
            await group.ShootAsync("chat-week");
            await alone.ShootAsync("chat-private");
            await group.SpeedAsync("正常速度");
            await stage.CloseAsync(group);
            await stage.CloseAsync(alone);
        });
    }

    private static Task ReadAsync(Tab tab, string text) => Until.TrueAsync(text, async () => await tab.Messages.GetByText(text).CountAsync() > 0, Long);
}
