using Sanmo.E2E.Client;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Stories;

/// <summary>People and the bot itself come into the group and leave it.</summary>
internal static class ComingAndGoing
{
    public static async Task TellAsync(Stage stage, Tally facts)
    {
        var (log, window) = (stage.Secretary.Log, stage.Secretary.Window);
        await facts.CheckAsync("A member who joins, one who leaves and a repeated install make no noise", async () =>
        {
            var mark = log.Mark();
            await window.ShowAsync(Chat.Group);
            foreach (var news in (string[])["Add user", "Remove user", "Install application"])
            {
                var before = log.Mark();
                await window.MockAsync(news);
                var told = await log.SeenAsync(news, before, one => one.ToBot && one.Kind is "conversationUpdate" or "installationUpdate");
                Claim.That(told.Status == 202, $"{news} was answered {told.Status}.");
            }

            Claim.That(log.SaidIn(Chat.Group.Conversation, mark).Count == 0, "The bot commented on it.");
        });
        await facts.CheckAsync("Removed and added again, the bot greets the group once more, and once only", async () =>
        {
            var mark = log.Mark();
            await window.MockAsync("Remove application");
            await log.SeenAsync("the removal", mark, one => one.ToBot && one.Kind == "conversationUpdate" && one.Status == 202);
            var added = log.Mark();
            await window.MockAsync("Add application");
            await log.SaidAsync(Chat.Group.Conversation, "第一党支部", added);
            await log.SeenAsync("the return", added, one => one.ToBot && one.Kind == "conversationUpdate" && one.Status == 202);
            Claim.That(log.SaidIn(Chat.Group.Conversation, mark).Count == 1, "One greeting was expected.");
        });
    }
}
