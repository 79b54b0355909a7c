using Sanmo.Bot.Channels.BotFramework.Wire;

namespace Sanmo.Bot.Channels.BotFramework.Rendering;

/// <summary>What the client at the other end can do with a card.</summary>
/// <param name="Executes">It brings the answer of a pressed button back to who pressed it.</param>
/// <param name="OpensDialogs">A button of it can open a form of its own.</param>
internal readonly record struct Surface(bool Executes, bool OpensDialogs)
{
    /// <summary>Inside a dialog: its answer comes back as task/submit, which only Action.Submit gives.</summary>
    public static Surface Dialog { get; } = new(false, false);

    /// <summary>Teams does both. Test clients on this machine speak as Teams but break on a button that opens a dialog.</summary>
    public static Surface Of(string channel, string? serviceUrl) =>
        new(channel == ChannelIds.Teams, channel == ChannelIds.Teams && serviceUrl?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true);
}
