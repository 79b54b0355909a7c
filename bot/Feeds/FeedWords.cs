using Sanmo.Core.Agenda;

namespace Sanmo.Bot.Feeds;

internal abstract partial class FeedWords
{
    public static FeedWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Name(string organisation);
    public abstract string Title(AgendaEntry entry);
    public abstract string About(AgendaEntry entry);
}
