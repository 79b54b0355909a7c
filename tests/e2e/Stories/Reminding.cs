using Sanmo.E2E.Client;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Stories;

/// <summary>The bot comes back later that morning with a hurried clock, and nobody types a word.</summary>
internal static class Reminding
{
    /// <summary>Just before the digest of 08:45 and the groups' lines of 09:10.</summary>
    private const string Later = "2026-11-23T08:44:30+08:00";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task TellAsync(Stage stage, Tally facts)
    {
        var (log, window) = (stage.Secretary.Log, stage.Secretary.Window);
        var (personal, group) = (Chat.Personal(Person.Secretary).Conversation, Chat.Group.Conversation);
        var (mark, markNewZoe) = (0, 0);
        await facts.CheckAsync("The bot comes back on its data with all its chats", async () =>
        {
            await window.ShowAsync(Chat.Group);
            (mark, markNewZoe) = (log.Mark(), stage.NewZoe.Log.Mark());
            await stage.RestartBotAsync(Later, speed: 60);
        });
        await facts.CheckAsync("The morning's digest arrives in the personal chat by itself", async () =>
        {
            var digest = await log.SaidAsync(personal, "早上好", mark, Patience);
            Claim.Has(digest.Text, "RW-8", "ZG-011", "ZG-021");
        });
        await facts.CheckAsync("A member's own digest arrives in her own client", async () =>
        {
            var digest = await stage.NewZoe.Log.SaidAsync(Chat.Personal(Person.NewZoe).Conversation, "早上好", markNewZoe, Patience);
            Claim.Has(digest.Text, "ZG-012", "RW-12");
        });
        await facts.CheckAsync("A rectification item's reminder arrives in the group by itself, without names", async () =>
        {
            var reminder = await log.SaidAsync(group, "ZG-012", mark, Patience);
            Claim.Has(reminder.Text, "还有3天到期", "11月26日（周四）");
            Claim.HasNot(reminder.Text, "卓怡", "周明");
            await window.ReadCardAsync("ZG-012");
        });
        await facts.CheckAsync("A volunteer event's reminder arrives in the group by itself", async () =>
        {
            var reminder = await log.SaidAsync(group, "净水厂开放日讲解", mark, Patience);
            Claim.Has(reminder.Text, "11月26日（周四） 09:00", "名额", "报名");
            await window.ReadMessageAsync("净水厂开放日讲解");
            await window.ShootAsync("reminders-group");
            await window.ShowAsync(Chat.Personal(Person.Secretary));
            await window.ReadCardAsync("早上好");
            await window.ShootAsync("digest");
        });
        await facts.CheckAsync("Every reminder stands there once, nobody was greeted again, and nobody typed", () =>
        {
            foreach (var words in (string[])["ZG-012", "ZG-021", "净水厂开放日讲解"])
                Claim.That(log.SaidIn(group, mark).Count(said => said.Text.Contains(words, StringComparison.Ordinal)) == 1, $"{words} stands in the group {log.SaidIn(group, mark).Count(said => said.Text.Contains(words, StringComparison.Ordinal))} times.");
            Claim.HasNot(string.Concat(log.SaidIn(group, mark).Select(said => said.Text)), "大家好");
            Claim.That(!log.Since(mark).Any(one => one.ToBot && one.Kind == "message"), "Somebody typed.");
            return Task.CompletedTask;
        });
    }
}
