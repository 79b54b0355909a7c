using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sanmo.Core.Outgoing;

/// <summary>A member, wherever that member can be reached, or one group chat.</summary>
[JsonConverter(typeof(RecipientJson))]
internal readonly record struct Recipient
{
    private readonly string _text;

    private Recipient(string text) => _text = text;

    public static Recipient OfMember(string id) => new($"member:{id}");

    public static Recipient OfGroup(string channel, string chat) => new($"group:{channel}|{chat}");

    public static Recipient Parse(string text) => text.StartsWith("member:", StringComparison.Ordinal) || text.StartsWith("group:", StringComparison.Ordinal) && text.Contains('|', StringComparison.Ordinal)
        ? new(text) : throw new JsonException($"'{text}' is no recipient");

    /// <summary>The member's id; null for a group.</summary>
    public string? Member => _text.StartsWith("member:", StringComparison.Ordinal) ? _text["member:".Length..] : null;

    /// <summary>The group's channel and chat; null for a member.</summary>
    public (string Channel, string Chat)? Group =>
        Member is null && _text["group:".Length..].Split('|', 2) is [var channel, var chat] ? (channel, chat) : null;

    public override string ToString() => _text;
}
