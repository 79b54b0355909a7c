using Sanmo.Bot.Understanding;
using Sanmo.Core.Branches;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Features;

/// <summary>What a feature is asked, with everything about the asker already known.</summary>
/// <param name="Member">Null only for a stranger, who may link an account, ask for help or choose a language.</param>
/// <param name="Group">The branch of the group chat; null in private and in a chat that no branch has.</param>
/// <param name="Now">In the organisation's zone.</param>
/// <param name="Confirmed">The asker has seen the echo of a write and said yes.</param>
/// <param name="GroupLanguage">What everybody in the chat is spoken to in.</param>
/// <param name="Text">The words as they were said; empty for a button.</param>
/// <param name="Version">For a button: the version of the thing its sender saw; null when the words were typed or the button carries none.</param>
/// <param name="Values">For a button: what was filled in beside it, by field id. Those that are slots are in <paramref name="Slots"/> already.</param>
/// <param name="Pressed">A button was pressed.</param>
/// <param name="Files">Photos and files that came with the words.</param>
internal sealed record Ask(
    string Intent,
    Slots Slots,
    Member? Member,
    string Language,
    ChatPlace Place,
    Branch? Group,
    DateTimeOffset Now,
    Roster Roster,
    string GroupLanguage,
    string Text = "",
    bool Confirmed = false,
    long? Version = null,
    IReadOnlyDictionary<string, string>? Values = null,
    bool Pressed = false,
    IReadOnlyList<SentFile>? Files = null)
{
    /// <summary>The asker, where the feature table lets only members in.</summary>
    public Member Asker => Member ?? throw new InvalidOperationException($"{Intent} reached its feature without a member");

    /// <summary>The button was made for an earlier version than is kept now: answer with the present state, do nothing.</summary>
    public bool IsStale(long kept) => Version is { } seen && seen != kept;

    /// <summary>What was filled in under a field's id; null when nothing was.</summary>
    public string? Value(string field) => Values?.GetValueOrDefault(field) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);
}
