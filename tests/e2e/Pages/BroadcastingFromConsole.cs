using Microsoft.Playwright;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Pages;

/// <summary>A notice from the console: to the rooms, and back as a count.</summary>
internal static class BroadcastingFromConsole
{
    private const string Words = "周五下午三点在二楼会议室学习，请带笔记本";

    public static async Task TellAsync(PagesStage stage, Tally facts)
    {
        Tab console = null!, one = null!, two = null!;
        ILocator notice = null!;
        await facts.CheckAsync("A secretary previews and sends a notice in the console", async () =>
        {
            (one, two) = (await stage.OpenAsync("", "E1011"), await stage.OpenAsync("", "E1012", language: "en"));
            console = await stage.OpenAsync("console/notices", "E1007");
            await console.Find("#notice-text").FillAsync(Words);
            await console.Find(".new-notice .press.primary").ClickAsync();
            await console.Panel.GetByText("1 个群").First.WaitForAsync();
            await console.ShootAsync("console-preview");
            await console.Panel.GetByRole(AriaRole.Button, new() { Name = "发送", Exact = true }).ClickAsync();
            await console.Panel.GetByText("正发往").WaitForAsync();
        });
        await facts.CheckAsync("It appears in the rooms", async () =>
        {
            await one.ReadAsync(Words);
            await two.ReadAsync(Words);
        });
        await facts.CheckAsync("The console counts without a reload as people press Received", async () =>
        {
            notice = console.Find($".notice:has-text('{Words}')").First;
            await notice.GetByText("0 / 7").WaitForAsync();
            await one.PressAsync("收到");
            await notice.GetByText("1 / 7").WaitForAsync();
            Claim.HasNot(await notice.Locator(".missing").InnerTextAsync(), "赵鹏");
            Claim.Has(await notice.Locator(".missing").InnerTextAsync(), "吴思远");
            await two.PressAsync("收到");
            await notice.GetByText("2 / 7").WaitForAsync();
            await one.Messages.GetByText("2 / 7").Last.WaitForAsync();
        });
        await facts.CheckAsync("The card in the room counts in place, and only who pressed sees the thanks", async () =>
        {
            await one.Messages.GetByText("只有您能看到").First.WaitForAsync();
            Claim.That(await one.Messages.GetByText("只有您能看到").CountAsync() == 1, "Somebody else's private answer is shown.");
            await console.Panel.GetByRole(AriaRole.Button, new() { Name = "关闭" }).ClickAsync();
            await console.ShootAsync("console-notices");
            await one.ShootAsync("chat-notice");
        });
        await facts.CheckAsync("A card button pressed in the chat changes the console's ledger of deliveries and today's page", async () =>
        {
            var today = await stage.OpenAsync("console", "E1007");
            await today.Find("[data-testid=unanswered]").WaitForAsync();
            var row = today.Find($".todo:has-text('{Words[..10]}')").First;
            await row.GetByText("5 人未确认").WaitForAsync();
            var third = await stage.OpenAsync("", "E1008");
            await third.PressAsync("收到");
            await row.GetByText("4 人未确认").WaitForAsync();
            await stage.CloseAsync(third);
            await stage.CloseAsync(today);
        });
        foreach (var tab in new[] { console, one, two })
            await stage.CloseAsync(tab);
    }
}
