namespace Sanmo.Bot.Features.Feeds;

internal abstract partial class GiveFeedWords
{
    private static readonly GiveFeedWords English = new En();

    private sealed class En : GiveFeedWords
    {
        public override string Title => "Calendar feed";
        public override string HasOne => "You have a calendar feed. Its address is shown only once; you can take a new one, and the old one stops.";
        public override string HasNone => "You have no calendar feed.";
        public override string Stopped => "Your calendar feed is stopped; its address opens nothing any more.";
        public override string IsYours => "Whoever knows this address sees your calendar, so please do not pass it on. To stop it, say \"revoke my calendar feed\".";
        public override string Open => "Open the calendar";
        public override string NewOne => "New address";
        public override string Stop => "Stop it";
        public override string GetOne => "Get a calendar feed";
        public override string NoPages => "The calendar feed is not open yet. Please ask the administrator to set Pages:Address, the address of the pages.";
        public override string Given(bool had) => (had ? "Here is the new address of your calendar feed; the old one has stopped. " : "Here is the address of your calendar feed. ") + "Add it to your calendar program as a subscription: meetings, volunteer activities and due dates keep themselves up to date.";
    }
}
