using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Members;

internal abstract partial class HandOverWords
{
    public static HandOverWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Title { get; }
    public abstract string How { get; }
    public abstract string OnlyHolder { get; }
    public abstract string ByRole { get; }
    public abstract string DoIt { get; }
    public abstract string Cancel { get; }
    public abstract string Back { get; }
    public abstract string BothTold { get; }
    public abstract string MyWork { get; }
    public abstract string NobodyCalled(string name);
    public abstract string Confirm(string post, string from, string to, int works);
    public abstract string Done(string post, string from, string to, int works);
    public abstract string YouHaveIt(string post, string from);
    public abstract string YouGaveIt(string post, string to);
    public abstract string Refused(HandOverRefusal refusal, string post, string from, string to);
}
