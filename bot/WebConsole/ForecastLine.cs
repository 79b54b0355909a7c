using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.WebConsole;

/// <summary>One reminder still to come, with those it would go to as things are.</summary>
internal sealed record ForecastLine(Reminder Reminder, string What, IReadOnlyList<Recipient> To);
