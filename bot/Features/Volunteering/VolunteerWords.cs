using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

internal abstract partial class VolunteerWords
{
    public static VolunteerWords In(string language) => language == "en" ? English : Chinese;

    public abstract string When { get; }
    public abstract string MeetAt { get; }
    public abstract string Where { get; }
    public abstract string Organiser { get; }
    public abstract string Places { get; }
    public abstract string SignUpBy { get; }
    public abstract string SignedUp { get; }
    public abstract string SignUp { get; }
    public abstract string SignUpAgain { get; }
    public abstract string Withdraw { get; }
    public abstract string Stay { get; }
    public abstract string TellCoordinator { get; }
    public abstract string TakeSeat { get; }
    public abstract string PassOn { get; }
    public abstract string InviteFree { get; }
    public abstract string Undo { get; }
    public abstract string IntoMyCalendar { get; }
    public abstract string Title { get; }
    public abstract string SignUpClosed { get; }
    public abstract string HowToSignUp { get; }
    public abstract string Nothing { get; }
    public abstract string NoSuch { get; }
    public abstract string OpenNow { get; }

    /// <summary>Between two sentences.</summary>
    public abstract string Space { get; }

    public abstract string NothingIn(string days);
    public abstract string HowMany(int count);
    public abstract string SignUpFor(string number);
    public abstract string WhichOne(int count);
    public abstract string WhoIs(string name);

    /// <param name="left">Null when there is no limit.</param>
    public abstract string Left(int? left);

    /// <param name="capacity">Null when there is no limit.</param>
    public abstract string Count(int seated, int? capacity, int waiting);

    /// <summary>The reader's own state behind a line; empty for who has not signed up.</summary>
    public abstract string Mine(bool seated, int? placeInLine);

    /// <summary>What came of the reader's own wish.</summary>
    /// <param name="place">In line, from 1, where the reader waits.</param>
    public abstract string Outcome(SignUpOutcome outcome, string title, string when, int? place);

    /// <summary>What came of it for one of several people.</summary>
    public abstract string Short(SignUpOutcome outcome, int? place);
    public abstract string SignedUpFor(string count, string title, string when);
    public abstract string Clash(string other, string when);

    /// <param name="title">Null when no activity was named.</param>
    public abstract string NotSignedUp(string? title);

    /// <param name="name">Null where others listen.</param>
    public abstract string SomebodyWaits(string title, string? name);
    public abstract string Gone(string title, string when);
    public abstract string Removed(string name, string title, string when);
    public abstract string NextTold(int count);
    public abstract string NextOffered(int count, string until);
    public abstract string PassedOn(string title, string when);
    public abstract string WhyRemove(string name, string title);

    /// <param name="until">Not included.</param>
    public abstract string SeatIsYours(string title, string until);
    public abstract string OfferOver(string title);
    public abstract string TakenOff(string title, string? name, string? reason);
    public abstract string OrganiserTold(string name);
    public abstract string Seated(int count);
    public abstract string InLine(int count);
    public abstract string HeldFor(string name, string until);
    public abstract string YouHaveASeat(string title);
    public abstract string YouWait(string title, int place);
    public abstract string YouAreOut(string title);
    public abstract string SomebodyLeft(string title, int seated, int waiting);
}
