using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Sanmo.E2E.Client;
using Sanmo.E2E.Ground;
using Sanmo.E2E.Recording;

namespace Sanmo.E2E.Stories;

/// <summary>A plain member, in her own client: she may not broadcast, but she can confirm.</summary>
internal static class Confirming
{
    public static async Task TellAsync(Stage stage, Tally facts)
    {
        var personal = Chat.Personal(Person.Zoe);
        await facts.CheckAsync("A plain member's broadcast is refused and says who can do it", async () =>
        {
            await stage.OpenZoeAsync();
            await stage.Zoe.Log.SaidAsync(personal.Conversation, "");
            var mark = stage.Zoe.Log.Mark();
            await stage.Zoe.Window.SayAsync(personal, "通知一支部：明天不用来了");
            await stage.Zoe.Log.SaidAsync(personal.Conversation, "支部书记", mark);
            await stage.Zoe.Log.SaidAsync(personal.Conversation, "周明", mark);
            await stage.Zoe.Window.ReadMessageAsync("周明");
            await stage.Zoe.Window.ShootAsync("refusal");
        });
        Exchange? notice = null;
        await facts.CheckAsync("The group is written to where it was last heard of: the next notice arrives in the member's client", async () =>
        {
            var mark = stage.Zoe.Log.Mark();
            await stage.Zoe.Window.ShowAsync(Chat.Group);
            await stage.Zoe.Log.SeenAsync("the group's install event", mark, one => one.ToBot && one.Conversation == Chat.Group.Conversation && one.Kind == "installationUpdate");
            await stage.Secretary.Window.SayAsync(Chat.Personal(Person.Secretary), "通知一支部：周四下午一点半在院东门集合，请带身份证");
            await stage.Secretary.Window.ReadCardAsync("院东门集合");
            await stage.Secretary.Window.PressAsync("院东门集合", "发送");
            notice = await stage.Zoe.Log.SaidAsync(Chat.Group.Conversation, "院东门集合", mark);
            Claim.Has(notice.Text, "0/7");
        });
        await facts.CheckAsync("Pressing Received confirms to the presser and counts on the card in place", async () =>
        {
            var mark = stage.Zoe.Log.Mark();
            await stage.Zoe.Window.PressAsync("院东门集合", "收到");
            var press = await stage.Zoe.Log.SeenAsync("the press", mark, one => one.ToBot && one.IsInvoke);
            Claim.That(press.Status == 200, $"The press was answered {press.Status}.");
            Claim.Has(press.Answer.GetRawText(), "已确认");
            await CountedAsync(stage, mark, notice!, "1/7");
            Claim.Has(await stage.Zoe.Window.ReadCardAsync("院东门集合"), "1/7");
            await stage.Zoe.Window.ShootAsync("received");
            Claim.That(stage.Zoe.Log.SaidIn(Chat.Group.Conversation, mark).Count == 0, "A confirmation must not be a new message in the group.");
        });
        await facts.CheckAsync("A plain \"received\" in the group counts without a word, and so does a client that knows Action.Submit only", async () =>
        {
            var mark = stage.Zoe.Log.Mark();
            await stage.Zoe.Window.SendCustomAsync(Custom.Overheard(stage.Zoe, Person.Wang, "收到"));
            await stage.Zoe.Log.SeenAsync("the word", mark, one => one.ToBot && one.From == Person.Wang.Account && one.Status == 202);
            await stage.Zoe.Window.SendCustomAsync(Custom.Submit(stage.Zoe, Person.Zhao, notice!.MessageId!, new JsonObject { ["action"] = "notice.ack", ["subject"] = $"N{NumberOf(notice!)}" }));
            await CountedAsync(stage, mark, notice!, "3/7");
            Claim.Has(await stage.Zoe.Window.ReadCardAsync("院东门集合"), "3/7");
            Claim.That(stage.Zoe.Log.SaidIn(Chat.Group.Conversation, mark).Count == 0, "Confirmations must not be answered in the group.");
        });
        await facts.CheckAsync("A press that the platform delivers twice is answered twice the same and counted once", async () =>
        {
            var mark = stage.Zoe.Log.Mark();
            var answers = new List<string>();
            for (var delivery = 1; delivery <= 2; delivery++)
            {
                var before = stage.Zoe.Log.Mark();
                await stage.Zoe.Window.SendCustomAsync(Custom.Execute(stage.Zoe, Person.Wu, notice!.MessageId!, new JsonObject { ["action"] = "notice.ack", ["subject"] = $"N{NumberOf(notice!)}" }, "f:delivered-twice"));
                var press = await stage.Zoe.Log.SeenAsync("the press", before, one => one.ToBot && one.IsInvoke && one.Status == 200);
                answers.Add(press.Answer.GetRawText());
            }

            await CountedAsync(stage, mark, notice!, "4/7");
            // This member reads English.
            Claim.Has(answers[0], "confirmed");
            Claim.That(answers[0] == answers[1], $"First {answers[0]}, then {answers[1]}.");
            Claim.Has(await stage.Zoe.Window.ReadCardAsync("院东门集合"), "4/7");
        });
        await facts.CheckAsync("A dialog is opened with its fields, and what is filled in is answered in it", async () =>
        {
            var mark = stage.Zoe.Log.Mark();
            var form = new JsonObject { ["title"] = "绑定账号", ["fields"] = new JsonArray(new JsonObject { ["id"] = "employeeNo", ["label"] = "工号", ["required"] = true }) };
            await stage.Zoe.Window.SendCustomAsync(Custom.Dialog(stage.Zoe, Person.Zhao, "task/fetch", notice!.MessageId!, new JsonObject { ["action"] = "account.link", ["lang"] = "zh", ["form"] = form }));
            var opened = await stage.Zoe.Log.SeenAsync("the opened dialog", mark, one => one.ToBot && one.IsInvoke && one.Status == 200);
            Claim.Has(opened.Answer.GetRawText(), "continue", "Input.Text", "工号", "提交");
            mark = stage.Zoe.Log.Mark();
            await stage.Zoe.Window.SendCustomAsync(Custom.Dialog(stage.Zoe, Person.Zhao, "task/submit", null, new JsonObject { ["action"] = "account.link", ["lang"] = "zh", ["employeeNo"] = "E1011" }));
            var sent = await stage.Zoe.Log.SeenAsync("the dialog's answer", mark, one => one.ToBot && one.IsInvoke && one.Status == 200);
            Claim.Has(sent.AnswerText, "已绑定为");
        });
        await facts.CheckAsync("The secretary sees who has not confirmed, by name and in private", async () =>
        {
            var mark = stage.Secretary.Log.Mark();
            await stage.Secretary.Window.SayAsync(Chat.Personal(Person.Secretary), $"通知{NumberOf(notice!)}谁还没回");
            var missing = await stage.Secretary.Log.SaidAsync(Chat.Personal(Person.Secretary).Conversation, "确认情况", mark);
            Claim.Has(missing.Text, "4/7", "李建国", "冯雪");
            Claim.HasNot(missing.Text, "卓怡", "王海燕", "赵鹏", "吴思远");
            await stage.Secretary.Window.ReadCardAsync("确认情况");
            await stage.Secretary.Window.ShootAsync("who-has-not");
        });
    }

    private static string NumberOf(Exchange notice) => Regex.Match(notice.Text, "【通知 (\\d+)】").Groups[1].Value;

    private static async Task CountedAsync(Stage stage, int mark, Exchange notice, string count)
    {
        var update = await stage.Zoe.Log.SeenAsync($"the card with {count}", mark, one => one.Method == "PUT" && one.Url.EndsWith(notice.MessageId!, StringComparison.Ordinal) && one.Text.Contains(count, StringComparison.Ordinal));
        Claim.That(update.Status == 200, $"The update was answered {update.Status}.");
    }
}
