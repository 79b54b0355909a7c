namespace Sanmo.Bot.Features.Deliveries;

/// <summary>What somebody can do so that the next message arrives.</summary>
internal enum Cure { AddBot, InstallApp, Unblock, AskAdministrator, NewChat, LinkAccount }
