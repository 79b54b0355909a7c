using Sanmo.E2E.Client;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Stories;

/// <summary>A channel of a team: every post is a thread of its own.</summary>
internal static class Threads
{
    public static async Task TellAsync(Stage stage, Tally facts)
    {
        var (log, window) = (stage.Secretary.Log, stage.Secretary.Window);
        var thread = "";
        await facts.CheckAsync("A channel that belongs to no branch is greeted and told how to bind it", async () =>
        {
            await window.ShowAsync(Chat.Channel);
            await log.SaidAsync(Chat.Channel.Conversation, "绑定");
        });
        await facts.CheckAsync("A post in a channel is answered in its thread", async () =>
        {
            var mark = log.Mark();
            await window.PostAsync(Chat.Channel, "帮助");
            thread = (await log.SeenAsync("the post", mark, one => one.ToBot && one.Kind == "message")).Conversation;
            Claim.Has(thread, ";messageid=");
            await log.SaidAsync(thread, "我可以帮您", mark);
        });
        await facts.CheckAsync("A reply in the thread is answered there, and what is personal goes to the personal chat", async () =>
        {
            var mark = log.Mark();
            await window.ReplyInThreadAsync("我还有什么没办完");
            await log.SaidAsync(thread, "已私聊发给您", mark);
            await log.SaidAsync(Chat.Personal(Person.Secretary).Conversation, "件事要办", mark);
            await window.ReadMessageAsync("已私聊发给您");
            await window.ShootAsync("thread");
        });
    }
}
