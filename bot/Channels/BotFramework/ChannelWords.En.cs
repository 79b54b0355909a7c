namespace Sanmo.Bot.Channels.BotFramework;

internal partial class ChannelWords
{
    private sealed class En : ChannelWords
    {
        public override string Failed(string id) => $"Sorry, something went wrong. Please try again in a moment. Reference: {id}";

        public override string TakesLonger => "Still working on it.";

        public override string CannotWriteToYou => "That is for you alone, but I cannot write to you privately yet. Add me from the list of apps, then ask again.";

        public override string Send => "Send";
    }
}
