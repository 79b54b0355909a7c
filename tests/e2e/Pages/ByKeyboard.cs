using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Pages;

/// <summary>Somebody without a mouse.</summary>
internal static class ByKeyboard
{
    public static async Task TellAsync(PagesStage stage, Tally facts)
    {
        await facts.CheckAsync("By keyboard alone: past the menu, into the ledger, an item open and closed again", async () =>
        {
            var tab = await stage.OpenAsync("console/rectification", "E1007");
            await tab.Find(".ledger").First.WaitForAsync();
            await tab.KeyAsync("Tab");
            Claim.That(await tab.FocusAsync("one => one.className") == "skip", "The first stop is not the way past the menu.");
            await tab.KeyAsync("Enter");
            await Until.TrueAsync("the focus to be in the page", async () => await tab.FocusAsync("one => one.closest('main') ? 'in' : 'out'") == "in");
            await tab.TabToAsync("one => !!one.closest('.ledger td') && one.tagName === 'BUTTON'");
            await tab.KeyAsync("Enter");
            await tab.Panel.Locator(".card").First.WaitForAsync();
            await Until.TrueAsync("the focus to be in the panel", async () => await tab.FocusAsync("one => one.closest('.panel') ? 'in' : 'out'") == "in");
            await tab.KeyAsync("Escape");
            await tab.Panel.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Hidden });
            await Until.TrueAsync("the focus to be back in the page", async () => await tab.FocusAsync("one => one.closest('main') ? 'in' : 'out'") == "in");
            await stage.CloseAsync(tab);
        });
        await facts.CheckAsync("By keyboard alone: a question in the line of the console, and a notice pressed in the chat", async () =>
        {
            var tab = await stage.OpenAsync("console", "E1007", language: "en");
            await tab.TabToAsync("one => one.id === 'say'");
            await tab.TypeAsync("rectification figures");
            await tab.KeyAsync("Enter");
            await tab.Panel.GetByText("First Branch").First.WaitForAsync();
            await tab.ShootAsync("console-say-en");
            await stage.CloseAsync(tab);
            var chat = await stage.OpenAsync("?room=private-m-1011", "E1011");
            await chat.Find(".messages[data-open=yes]").WaitForAsync();
            await chat.TabToAsync("one => one.tagName === 'TEXTAREA'");
            await chat.TypeAsync("我还有什么没办完");
            await chat.KeyAsync("Enter");
            await chat.ReadAsync("件事要办");
            await chat.KeyAsync("Shift+Tab");
            await stage.CloseAsync(chat);
        });
    }
}
