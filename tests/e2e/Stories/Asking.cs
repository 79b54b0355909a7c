using Sanmo.E2E.Client;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Stories;

/// <summary>"What do I have this week?", everywhere it can be asked.</summary>
internal static class Asking
{
    public static async Task TellAsync(Stage stage, Tally facts)
    {
        var (log, window) = (stage.Secretary.Log, stage.Secretary.Window);
        var personal = Chat.Personal(Person.Secretary);
        await facts.CheckAsync("我这周有什么安排: a card with the member's own meetings, tasks, steps and events of the week", async () =>
        {
            var mark = log.Mark();
            await window.SayAsync(personal, "我这周有什么安排");
            var card = await log.SaidAsync(personal.Conversation, "您的安排", mark);
            Claim.Has(card.Text, "11月23日（周一）", "会议 M20", "任务 RW-8", "整改 ZG-021 第2步", "志愿活动 V3", "通知 9");
            Claim.HasNot(card.Text, "ZG-012", "RW-12", "overdue", "meeting");
            Claim.Has(await window.ReadCardAsync("您的安排"), "周四", "M20", "ZG-021", "V3");
            await window.ShootAsync("week-zh");
        });
        await facts.CheckAsync("What do I have this week? is answered in English with English weekdays", async () =>
        {
            var mark = log.Mark();
            await window.SayAsync(personal, "what do I have this week?");
            var card = await log.SaidAsync(personal.Conversation, "Your schedule", mark);
            Claim.Has(card.Text, "Mon 23 Nov", "meeting M20", "assignment RW-8", "item ZG-021, step 2", "volunteer activity V3", "notice 9");
            Claim.HasNot(card.Text, "ZG-012", "会议 M", "（周");
            await window.ReadCardAsync("Your schedule");
            await window.ShootAsync("week-en");
        });
        await facts.CheckAsync("A button of the help card (Action.Execute) is answered below, in the language of the card", async () =>
        {
            await window.SayAsync(personal, "帮助");
            await window.ReadCardAsync("我可以帮您");
            var mark = log.Mark();
            await window.PressAsync("我可以帮您", "我的安排");
            var press = await log.SeenAsync("the press", mark, one => one.ToBot && one.IsInvoke);
            Claim.That(press.Status == 200, $"The press was answered {press.Status}.");
            var card = await log.SaidAsync(personal.Conversation, "您的安排", mark);
            Claim.Has(card.Text, "M20");
        });
        await facts.CheckAsync("Asked in the group with a mention, the answer goes to the personal chat and the group gets a pointer", async () =>
        {
            var mark = log.Mark();
            await window.MentionAsync(Chat.Group, "我这周有什么安排");
            await log.SaidAsync(Chat.Group.Conversation, "已私聊发给您", mark);
            await log.SaidAsync(personal.Conversation, "您的安排", mark);
            Claim.That(log.SaidIn(Chat.Group.Conversation, mark).Count == 1, "The group got more than the pointer.");
            await window.ReadMessageAsync("已私聊发给您");
            await window.ShootAsync("group-pointer");
        });
        await facts.CheckAsync("Plain chatter in the group without a mention gets no word", async () =>
        {
            var mark = log.Mark();
            string[] chatter = ["中午一起去食堂吗？", "今天的会开得真长", "did anybody see my umbrella?", "收到收到，哈哈"];
            foreach (var line in chatter)
            {
                await window.SendCustomAsync(Custom.Overheard(stage.Secretary, Person.Li, line));
                var heard = await log.SeenAsync(line, mark, one => one.ToBot && one.Text.Contains(line, StringComparison.Ordinal));
                Claim.That(heard.Status == 202 && heard.From == Person.Li.Account, $"\"{line}\" was answered {heard.Status}.");
            }

            // Turns of one chat run in order: once this is answered, whatever the chatter set going has ended.
            await window.MentionAsync(Chat.Group, "帮助");
            await log.SaidAsync(Chat.Group.Conversation, "我可以帮您", mark);
            Claim.That(log.SaidIn(Chat.Group.Conversation, mark).Count == 1, $"The bot spoke up: {string.Join(" | ", log.SaidIn(Chat.Group.Conversation, mark).Select(said => said.Text))}");
            await window.ShootAsync("group-help");
        });
    }
}
