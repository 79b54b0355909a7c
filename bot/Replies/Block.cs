using System.Text.Json.Serialization;

namespace Sanmo.Bot.Replies;

/// <summary>One part of a message, from top to bottom. The names are what a kept message calls the parts.</summary>
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Facts), "facts")]
[JsonDerivedType(typeof(Lines), "lines")]
[JsonDerivedType(typeof(Progress), "progress")]
internal abstract record Block;
