using Sanmo.E2E.Client;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Stories;

/// <summary>The secretary sends notices to the branch: nothing goes out before a yes.</summary>
internal static class Broadcasting
{
    public static async Task TellAsync(Stage stage, Tally facts)
    {
        var (log, window) = (stage.Secretary.Log, stage.Secretary.Window);
        var personal = Chat.Personal(Person.Secretary);
        var preview = "";
        await facts.CheckAsync("A broadcast is shown first with its audience and its numbers, and nothing is sent", async () =>
        {
            var mark = log.Mark();
            await window.SayAsync(personal, "通知一支部：明天下午三点在二楼会议室开支部党员大会，请带学习笔记");
            var card = await log.SaidAsync(personal.Conversation, "发送前请确认", mark);
            Claim.Has(card.Text, "第一党支部", "1 个群", "7 人", "发送", "取消");
            preview = card.MessageId!;
            await window.ReadCardAsync("发送前请确认");
            await window.ShootAsync("broadcast-preview");
            Claim.That(log.SaidIn(Chat.Group.Conversation, mark).Count == 0, "Something was sent before the confirmation.");
        });
        await facts.CheckAsync("Pressing Send settles the preview in place and the notice arrives in the group once", async () =>
        {
            var mark = log.Mark();
            await window.PressAsync("发送前请确认", "发送");
            var press = await log.SeenAsync("the press", mark, one => one.ToBot && one.IsInvoke);
            Claim.That(press.Status == 200, $"The press was answered {press.Status}.");
            var settled = await log.SeenAsync("the preview to be replaced", mark, one => one.Method == "PUT" && one.Url.EndsWith(preview, StringComparison.Ordinal));
            Claim.That(settled.Status == 200, $"The replacement was answered {settled.Status}.");
            Claim.Has(settled.Text, "正发往");
            var notice = await log.SaidAsync(Chat.Group.Conversation, "请带学习笔记", mark);
            Claim.Has(notice.Text, "【通知", "发布人：周明", "0/7", "收到");
            await Until.TrueAsync("the preview to leave the page", async () => await window.CountAsync("发送前请确认") == 0);
            await window.ShootAsync("broadcast-sent");
            await window.ShowAsync(Chat.Group);
            Claim.Has(await window.ReadCardAsync("请带学习笔记"), "收到");
            await window.ShootAsync("notice-in-group");
            Claim.That(log.SaidIn(Chat.Group.Conversation, mark).Count == 1, "The notice must stand there once.");
        });
        await facts.CheckAsync("\"cancel\" drops a broadcast", async () =>
        {
            var mark = log.Mark();
            await window.SayAsync(personal, "notify branch 1: the projector on the second floor is broken");
            await log.SaidAsync(personal.Conversation, "Please check before it goes out", mark);
            await window.SayAsync(personal, "cancel");
            await log.SaidAsync(personal.Conversation, "Nothing was sent", mark);
        });
        await facts.CheckAsync("\"yes\" sends a broadcast, and the dropped one never came", async () =>
        {
            var mark = log.Mark();
            await window.SayAsync(personal, "notify branch 1: please bring your ID card on Thursday");
            await log.SaidAsync(personal.Conversation, "Please check before it goes out", mark);
            await window.SayAsync(personal, "yes");
            await log.SaidAsync(personal.Conversation, "on its way", mark);
            await log.SaidAsync(Chat.Group.Conversation, "bring your ID card on Thursday", mark);
            await window.ShootAsync("broadcast-en");
            Claim.HasNot(string.Concat(log.SaidIn(Chat.Group.Conversation).Select(said => said.Text)), "projector");
        });
    }
}
