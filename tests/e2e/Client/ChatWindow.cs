using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Client;

/// <summary>What a person does and sees in the client's page.</summary>
internal sealed class ChatWindow(IPage page, string screenshots)
{
    private const int Patience = 60_000;

    public IPage Page => page;

    private ILocator Cards => page.Locator(".ac-adaptiveCard");

    public async Task IsReadyAsync()
    {
        page.SetDefaultTimeout(Patience);
        await page.GetByRole(AriaRole.Treeitem).First.WaitForAsync();
        // The log panel is for developers; the conversation wants the room.
        await page.GetByRole(AriaRole.Button, new() { Name = "Hide log panel" }).ClickAsync();
    }

    public async Task ReloadAsync()
    {
        await page.ReloadAsync();
        await IsReadyAsync();
    }

    public Task ShowAsync(Chat chat) => page.GetByRole(AriaRole.Treeitem, new() { Name = chat.Label, Exact = true }).ClickAsync();

    public async Task SayAsync(Chat chat, string text)
    {
        await ShowAsync(chat);
        await page.GetByRole(AriaRole.Textbox).First.ClickAsync();
        await page.Keyboard.InsertTextAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    public async Task MentionAsync(Chat chat, string text)
    {
        await ShowAsync(chat);
        await MentionIntoAsync(page.GetByRole(AriaRole.Textbox).First, text);
        await page.Keyboard.PressAsync("Enter");
    }

    public async Task PostAsync(Chat channel, string text)
    {
        await ShowAsync(channel);
        await MentionIntoAsync(page.GetByRole(AriaRole.Textbox).First, text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Post" }).ClickAsync();
    }

    /// <summary>Below the newest post.</summary>
    public async Task ReplyInThreadAsync(string text)
    {
        await MentionIntoAsync(page.GetByRole(AriaRole.Textbox).Nth(1), text);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>The newest card with these words, as text.</summary>
    public async Task<string> ReadCardAsync(string words)
    {
        var card = Cards.Filter(new() { HasText = words }).Last;
        await card.WaitForAsync();
        return await card.InnerTextAsync();
    }

    public async Task ReadMessageAsync(string words) => await page.GetByText(words).Last.WaitForAsync();

    public Task<int> CountAsync(string words) => page.GetByText(words).CountAsync();

    public Task PressAsync(string cardWords, string button) =>
        Cards.Filter(new() { HasText = cardWords }).Last.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    /// <summary>Fills in what has folded out below a button of the newest card with these words, in the order it stands there, and sends it.</summary>
    public async Task FillInAsync(string cardWords, string button, string send, params IReadOnlyList<string> values)
    {
        var card = Cards.Filter(new() { HasText = cardWords }).Last;
        if (!await card.GetByRole(AriaRole.Textbox).First.IsVisibleAsync())
            await card.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        foreach (var (at, value) in values.Index())
            await card.GetByRole(AriaRole.Textbox).Nth(at).FillAsync(value);
        await card.GetByRole(AriaRole.Button, new() { Name = send }).ClickAsync();
    }

    public async Task MockAsync(string menuItem)
    {
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Mock an Activity") }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem).Filter(new() { HasTextRegex = new Regex($"^{Regex.Escape(menuItem)}$") }).ClickAsync();
        await SendDialogAsync();
    }

    /// <summary>Sends an activity exactly as it is, in anybody's name.</summary>
    public async Task SendCustomAsync(JsonObject activity)
    {
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Mock an Activity") }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { NameRegex = new Regex("Custom activity") }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Code).ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(activity.ToJsonString());
        // The editor closes brackets that are closed already.
        await page.Keyboard.PressAsync("Control+Shift+End");
        await page.Keyboard.PressAsync("Delete");
        await SendDialogAsync();
    }

    public Task ShootAsync(string name) => page.ScreenshotAsync(new() { Path = Path.Combine(screenshots, name + ".png") });

    /// <summary>Closes whatever menu or dialog a failed check left open.</summary>
    public async Task EscapeAsync()
    {
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Escape");
    }

    private async Task SendDialogAsync()
    {
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Send activity" }).ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    private async Task MentionIntoAsync(ILocator box, string text)
    {
        await box.ClickAsync();
        await page.Keyboard.TypeAsync("@Sanmo");
        await page.GetByRole(AriaRole.Menuitem, new() { Name = Chat.BotName }).First.ClickAsync();
        await Until.TrueAsync("the mention to stand in the text box", async () => (await box.InnerTextAsync()).Contains(Chat.BotName, StringComparison.Ordinal));
        await page.Keyboard.InsertTextAsync(" " + text);
    }
}
