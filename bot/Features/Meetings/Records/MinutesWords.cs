using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Features.Meetings.Records;

internal abstract partial class MinutesWords
{
    public static MinutesWords In(string language) => language == "en" ? English : Chinese;

    /// <summary>What a button for handing in asks for.</summary>
    public IReadOnlyList<Field> Form => [new("content", Content, FieldKind.LongText, Required: true)];

    /// <summary>What a button for sending back asks for.</summary>
    public IReadOnlyList<Field> OpinionForm => [new("reason", Opinion, FieldKind.Text, Required: true)];

    /// <summary>What a button for make-up study asks for.</summary>
    public IReadOnlyList<Field> MakeUpForm => [new("note", MakeUpProof, FieldKind.Text, Required: true)];

    public abstract string HandIn { get; }
    public abstract string MakeUpButton { get; }
    public abstract string MakeUpProof { get; }
    public abstract string Content { get; }
    public abstract string Files { get; }
    public abstract string Opinion { get; }
    public abstract string Pass { get; }
    public abstract string SendBack { get; }
    public abstract string By { get; }
    public abstract string Decisions { get; }
    public abstract string WriteThem(string meeting);
    public abstract string HandedIn(string meeting);
    public abstract string WillCheck(string names);
    public abstract string ToCheck(string meeting, string by);
    public abstract string ReturnedToSubmitter(string meeting, string opinion);
    public abstract string PassedToSubmitter(string meeting);
    public abstract string Passed(string meeting, string by);
    public abstract string Returned(string meeting, string by);
    public abstract string WhyReturn { get; }
    public abstract string NoneHandedIn(string meeting);
    public abstract string AlreadyChecked(string meeting);
    public abstract string NotYours(string names);
    public abstract string NoneToCheck { get; }
    public abstract string Waiting(int count);

    public abstract string Resolved(string meeting, string text);
    public abstract string Became(string number, string names, string day, string what);
    public abstract string ResolutionHint { get; }
    public abstract string SameResolution { get; }
    public abstract string DayIsPast(string day);
    public abstract string FromMeeting(string meeting);

    public abstract string MakeUpDone(string meeting);
    public abstract string MakeUpHow { get; }
    public abstract string NoMakeUp { get; }
    public abstract string MakeUpAlready(string meeting);
}
