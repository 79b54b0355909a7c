using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.GapFinding;

internal abstract partial class SpecialWords
{
    public static SpecialWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Title { get; }
    public abstract string Open { get; }
    public abstract string OnlyThat { get; }
    public abstract string HandedInAlready { get; }
    public abstract string Name(SpecialStep step);
    public abstract string Count(int handedIn, int due);
    public abstract string HandedIn(string meeting);
    public abstract string Done(SpecialStep step);
}
