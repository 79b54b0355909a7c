using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Pages;

/// <summary>Two people in one group, each in a tab of their own.</summary>
internal static class Chatting
{
    public static async Task TellAsync(PagesStage stage, Tally facts)
    {
        Tab secretary = null!, member = null!;
        await facts.CheckAsync("A newcomer is in the group chat of the first branch, greeted by the bot", async () =>
        {
            secretary = await stage.OpenAsync("", "E1007");
            await secretary.ReadAsync("大家好，我是支部小助手");
            Claim.Has(await secretary.TextAsync(".talk-title"), "第一党支部");
            member = await stage.OpenAsync("", "E1011", width: 390, height: 844);
        });
        await facts.CheckAsync("Two people in one group see each other's messages and the bot's", async () =>
        {
            await secretary.SayAsync("大家早上好");
            await member.ReadAsync("大家早上好");
            await member.SayAsync("书记早上好");
            await secretary.ReadAsync("书记早上好");
            await member.SayAsync("@支部小助手 有哪些志愿活动？");
            await secretary.ReadAsync("净水厂开放日讲解");
            await member.ReadAsync("净水厂开放日讲解");
        });
        await facts.CheckAsync("@ offers the bot and the people, by keyboard", async () =>
        {
            var field = secretary.Find("textarea").First;
            await field.ClickAsync();
            await field.PressSequentiallyAsync("@王");
            await secretary.Find(".mentions li[aria-selected=true]:visible").WaitForAsync();
            await field.PressAsync("Enter");
            Claim.That(await field.InputValueAsync() == "@王海燕 ", $"The field holds \"{await field.InputValueAsync()}\".");
            await field.FillAsync("");
        });
        await facts.CheckAsync("A personal answer arrives in the private chat, with an unread mark", async () =>
        {
            await member.SayAsync("@支部小助手 我这周有什么安排？");
            await member.ReadAsync("私聊");
            await member.Find(".back").ClickAsync();
            await member.Find(".room .unread").First.WaitForAsync();
            await member.Find(".room").Last.ClickAsync();
            await member.ReadAsync("周");
            await member.Find(".back").ClickAsync();
            await member.Find(".room").First.ClickAsync();
            // Only now the words go into the group.
            await member.Find("textarea[placeholder*='写给群里']").First.WaitForAsync();
        });
        await facts.CheckAsync("Typing shows in the other tab", async () =>
        {
            var typing = secretary.Find(".typing:has-text('正在输入')");
            // The page listens to the field a moment after it shows it, as it does while a person thinks.
            for (var letters = 0; letters < 40 && !await typing.IsVisibleAsync(); letters++)
                await member.Find("textarea").First.PressSequentiallyAsync("我", new() { Delay = 250 });
            await typing.WaitForAsync();
            await member.Find("textarea").First.FillAsync("");
        });
        await facts.CheckAsync("Nobody's browser complained", async () =>
        {
            await secretary.HasQuietConsoleAsync();
            await member.HasQuietConsoleAsync();
            await secretary.ShootAsync("chat-group");
            await member.ShootAsync("chat-phone");
            await stage.CloseAsync(secretary);
            await stage.CloseAsync(member);
        });
    }
}
