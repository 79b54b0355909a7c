namespace Sanmo.Bot.Features.Members;

internal abstract partial class MemberWords
{
    public static MemberWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Stranger { get; }
    public abstract string Link { get; }
    public abstract string EmployeeNo { get; }
    public abstract string Name { get; }
    public abstract string LinkInPrivate { get; }
    public abstract string NoMatch { get; }
    public abstract string Taken { get; }
    public abstract string TryAgain { get; }
    public abstract string NotLinked { get; }
    public abstract string Unlinked { get; }
    public abstract string Switched { get; }
    public abstract string ShowMyWeek { get; }
    public abstract string HelpButton { get; }
    public abstract string AlreadyLinked(string name);
    public abstract string Linked(string name, string branch);
    public abstract string LinkTitle { get; }
    public abstract string LinkGiven { get; }
    public abstract string OpenPages { get; }
    public abstract string LinkIsYours(int minutes);
    public abstract string NoPages { get; }
}
