using Sanmo.Bot.Replies;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Particulars;

internal abstract partial class ParticularWords
{
    public static ParticularWords In(string language) => language == "en" ? English : Chinese;

    /// <summary>What a button for changing asks for, filled in as it is.</summary>
    /// <param name="nameOf">From a member's id.</param>
    public IReadOnlyList<Field> Form(Meeting meeting, Func<string?, string> nameOf) =>
    [
        new("place", Place, FieldKind.Text, Value: meeting.Place),
        new("recorder", Recorder, FieldKind.Text, Value: meeting.Recorder is { } recorder ? nameOf(recorder) : null),
        new("host", Host, FieldKind.Text, Value: meeting.Host is { } host ? nameOf(host) : null),
        new("topics", Topics, FieldKind.Text, Value: meeting.Topics),
    ];

    public abstract string Edit { get; }
    public abstract string Open { get; }
    public abstract string Begin { get; }
    public abstract string End { get; }
    public abstract string Actual { get; }
    public abstract string Place { get; }
    public abstract string Recorder { get; }
    public abstract string Host { get; }
    public abstract string Topics { get; }
    public abstract string WhatToChange(string meeting);
    public abstract string AlreadySo(string meeting);
    public abstract string Changed(string meeting, string parts);
    public abstract string Began(string meeting, string clock, string planned);
    public abstract string Ended(string meeting, string clock, string planned);
    public abstract string NotedBefore(string meeting, string clock);
    public abstract string NotYet(string meeting, string start);
    public abstract string EndsBeforeItBegins(string meeting, string start);
    public abstract string SinceClock(string start);
    public abstract string UntilClock(string end);
    public abstract string PlaceNews(string title, string when, string place);
    public abstract string RecorderNews(string title, string when);
    public abstract string HostNews(string title, string when);
}
