namespace Sanmo.Core.Notices;

/// <summary>What a step makes of a notice, or why it is not taken.</summary>
internal sealed record NoticeStep(Notice? After, NoticeRefusal? Refusal = null)
{
    public static implicit operator NoticeStep(Notice after) => new(after);

    public static implicit operator NoticeStep(NoticeRefusal refusal) => new(null, refusal);
}
