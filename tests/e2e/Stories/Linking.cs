using Sanmo.E2E.Client;
using Sanmo.E2E.Ground;
using Sanmo.E2E.Recording;

namespace Sanmo.E2E.Stories;

/// <summary>Zoe has a new account that the bot does not know; its client takes answers in the HTTP response (expectReplies).</summary>
internal static class Linking
{
    public static async Task TellAsync(Stage stage, Tally facts)
    {
        await facts.CheckAsync("An unknown user is told how to link, in the response of the install event (expectReplies)", async () =>
        {
            await stage.OpenNewZoeAsync();
            await AnsweredAsync(stage, 0, "E1003");
            await stage.NewZoe.Window.ReadMessageAsync("E1003");
            await stage.NewZoe.Window.ShootAsync("stranger");
        });
        await facts.CheckAsync("An unknown user's question gets the same explanation and nothing else", async () =>
        {
            var answer = await AskAsync(stage, "我这周有什么安排", "绑定账号");
            Claim.HasNot(answer.AnswerText, "ZG-", "您的安排");
        });
        await facts.CheckAsync("A number and a name that do not belong together are refused", () => AskAsync(stage, "绑定账号 E1010 赵鹏", "对不上"));
        await facts.CheckAsync("The form below the button asks for number and name, and refuses a pair that does not belong together as well", async () =>
        {
            var mark = stage.NewZoe.Log.Mark();
            await stage.NewZoe.Window.SayAsync(Chat.Personal(Person.NewZoe), "你好");
            await AnsweredAsync(stage, mark, "还不认识您");
            await stage.NewZoe.Window.FillInAsync("还不认识您", "绑定账号", "提交", "E1010", "赵鹏");
            var press = await stage.NewZoe.Log.SeenAsync("the filled-in form", mark, one => one.ToBot && one.IsInvoke);
            Claim.That(press.Status == 200, $"The form was answered {press.Status}.");
            Claim.Has(press.Answer.GetRawText(), "对不上");
            await stage.NewZoe.Window.ShootAsync("link-form");
        });
        await facts.CheckAsync("A member who is linked already cannot be taken over", () => AskAsync(stage, "绑定账号 E1010 卓怡", "已经绑定了别的账号"));
        await facts.CheckAsync("The old account unlinks, and is a stranger from then on", async () =>
        {
            var (log, chat) = (stage.Zoe.Log, Chat.Personal(Person.Zoe));
            var mark = log.Mark();
            await stage.Zoe.Window.SayAsync(chat, "解除绑定");
            await log.SaidAsync(chat.Conversation, "已解除绑定", mark);
            await stage.Zoe.Window.SayAsync(chat, "我这周有什么安排");
            await log.SaidAsync(chat.Conversation, "还不认识您", mark);
        });
        await facts.CheckAsync("The new account links with number and name, and sees the member's own week", async () =>
        {
            await AskAsync(stage, "绑定账号 E1010 卓怡", "已绑定到第一党支部");
            var week = await AskAsync(stage, "我这周有什么安排", "您的安排");
            Claim.Has(week.AnswerText, "ZG-012", "RW-12");
            Claim.HasNot(week.AnswerText, "ZG-021", "RW-8");
            await stage.NewZoe.Window.ReadCardAsync("您的安排");
            await stage.NewZoe.Window.ShootAsync("linked");
        });
    }

    private static async Task<Exchange> AskAsync(Stage stage, string text, string words)
    {
        var mark = stage.NewZoe.Log.Mark();
        await stage.NewZoe.Window.SayAsync(Chat.Personal(Person.NewZoe), text);
        return await AnsweredAsync(stage, mark, words);
    }

    private static async Task<Exchange> AnsweredAsync(Stage stage, int mark, string words)
    {
        var answer = await stage.NewZoe.Log.SeenAsync($"\"{words}\" in a response", mark, one => one.ToBot && one.AnswerText.Contains(words, StringComparison.Ordinal));
        Claim.That(answer.Status == 200, $"The response was {answer.Status}.");
        return answer;
    }
}
