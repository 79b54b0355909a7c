using Sanmo.E2E.Client;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Stories;

/// <summary>The secretary opens the client: every chat sends its install events, twice over and in any order.</summary>
internal static class FirstContact
{
    public static async Task TellAsync(Stage stage, Tally facts)
    {
        var personal = Chat.Personal(Person.Secretary).Conversation;
        await facts.CheckAsync("A member who opens the personal chat is greeted by name", async () =>
        {
            await stage.OpenSecretaryAsync();
            var greeting = await stage.Secretary.Log.SaidAsync(personal, "");
            Claim.That(greeting.Text.Contains("周明", StringComparison.Ordinal) || greeting.Text.Contains("Zhou Ming", StringComparison.Ordinal), $"No name in: {greeting.Text}");
            Claim.That(greeting.Status == 201, $"The client answered {greeting.Status}.");
            await stage.Secretary.Window.ShootAsync("welcome-personal");
        });
        await facts.CheckAsync("A group is greeted with the name of its branch", async () =>
        {
            await stage.Secretary.Window.ShowAsync(Chat.Group);
            await stage.Secretary.Log.SaidAsync(Chat.Group.Conversation, "第一党支部");
            await stage.Secretary.Window.ReadMessageAsync("这里是第一党支部的群");
            await stage.Secretary.Window.ShootAsync("welcome-group");
        });
        await facts.CheckAsync("The install events come again after a reload, and nobody is greeted twice", async () =>
        {
            var mark = stage.Secretary.Log.Mark();
            await stage.Secretary.Window.ReloadAsync();
            await stage.Secretary.Window.ShowAsync(Chat.Group);
            foreach (var chat in (string[])[personal, Chat.Group.Conversation])
                foreach (var kind in (string[])["installationUpdate", "conversationUpdate"])
                {
                    // Answered only after the turn: by then a greeting would have been said.
                    var news = await stage.Secretary.Log.SeenAsync($"{kind} of {chat}", mark, one => one.ToBot && one.Kind == kind && one.Conversation == chat);
                    Claim.That(news.Status == 202, $"{kind} was answered {news.Status}.");
                }

            foreach (var chat in (string[])[personal, Chat.Group.Conversation])
                Claim.That(stage.Secretary.Log.SaidIn(chat).Count == 1, $"{stage.Secretary.Log.SaidIn(chat).Count} messages in {chat} instead of one greeting.");
        });
    }
}
