namespace Sanmo.Bot.Features.Deliveries;

/// <summary>The cure for what a platform said, or the sender itself, when a message did not arrive; pure.</summary>
internal static class FindCure
{
    private static readonly (string Said, Cure Cure)[] Known =
    [
        ("BotNotInConversationRoster", Cure.AddBot), ("removed from the chat", Cure.AddBot), ("has not been heard of", Cure.AddBot), ("MemberNotFoundInConversation", Cure.InstallApp),
        ("ForbiddenOperationException", Cure.InstallApp), ("no private chat", Cure.InstallApp),
        ("ConversationBlockedByUser", Cure.Unblock), ("MessageWritesBlocked", Cure.Unblock),
        ("BotDisabledByAdmin", Cure.AskAdministrator), ("NotEnoughPermissions", Cure.AskAdministrator),
        ("ConversationNotFound", Cure.NewChat), ("channel was deleted", Cure.NewChat),
        ("no linked account", Cure.LinkAccount),
    ];

    /// <param name="reason">As it is kept with the delivery.</param>
    /// <returns>Null when nobody can do anything but wait or look.</returns>
    public static Cure? For(string? reason)
    {
        foreach (var (said, cure) in Known)
        {
            if (reason?.Contains(said, StringComparison.OrdinalIgnoreCase) == true)
                return cure;
        }

        return null;
    }
}
