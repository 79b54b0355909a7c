using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Names;
using Sanmo.Core.Calendars;

namespace Sanmo.Bot.Understanding;

/// <summary>What a line must be read against.</summary>
/// <param name="Now">In the organisation's zone.</param>
/// <param name="Addressed">Said in private, mentions the bot, or answers it.</param>
/// <param name="MemberBranch">The asker's branch id, where known.</param>
/// <param name="Pending">The question this person has open in this conversation, not expired.</param>
internal sealed record Circumstances(
    DateTimeOffset Now, WorkCalendar Calendar, Gazetteer Names, bool InGroup, bool Addressed, string? MemberBranch = null, PendingQuestion? Pending = null);
