using Sanmo.Core.Agenda;

namespace Sanmo.Bot.Feeds;

internal abstract partial class FeedWords
{
    private static readonly FeedWords English = new En();

    private sealed class En : FeedWords
    {
        public override string Name(string organisation) => organisation.Length == 0 ? "My branch work" : $"My branch work ({organisation})";

        public override string Title(AgendaEntry entry) => entry.Part switch
        {
            AgendaPart.Attend or AgendaPart.TakePart => entry.Title,
            AgendaPart.MakeUp => $"Make-up study due: {entry.Title}",
            _ => $"Due: {entry.Title}",
        };

        public override string About(AgendaEntry entry) => entry.Part switch
        {
            AgendaPart.Attend => $"Meeting {entry.Work}. If you cannot come, tell the bot \"leave {entry.Work}\" and why.",
            AgendaPart.TakePart => $"Volunteer activity {entry.Work}. If you cannot come, tell the bot \"withdraw from {entry.Work}\".",
            AgendaPart.MakeUp => $"Make-up study for meeting {entry.Work}.",
            _ when entry.Work.Kind == WorkKind.RectificationItem => $"Rectification item {entry.Work}. Tell the bot \"details {entry.Work}\" for the requirements.",
            _ => $"Assignment {entry.Work}. Tell the bot \"task details {entry.Work}\" for the requirements.",
        };
    }
}
