using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings;

internal abstract partial class MeetingWords
{
    public static MeetingWords In(string language) => language == "en" ? English : Chinese;

    public abstract string When { get; }
    public abstract string Type { get; }
    public abstract string Where { get; }
    public abstract string Online { get; }
    public abstract string Host { get; }
    public abstract string Topics { get; }
    public abstract string Attendees { get; }
    public abstract string CancelledMark { get; }
    public abstract string AskForLeave { get; }
    public abstract string People(int count);
    public abstract string TypeName(MeetingType type);

    /// <param name="type">The type asked for, in the form of the slots; null for any.</param>
    public abstract string NoneComing(string? type);

    /// <param name="number">As typed; null when asked for without one.</param>
    public abstract string NoSuch(string? number);
    public abstract string Several(int count);
}
