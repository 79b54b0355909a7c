namespace Sanmo.Bot.WebPages.Signing;

/// <summary>How the organisation's own sign-in can go wrong.</summary>
internal enum DirectoryFault
{
    /// <summary>It cannot be reached.</summary>
    Away,

    /// <summary>It said no, or the person did.</summary>
    Declined,

    /// <summary>Left for too long, or begun in another browser.</summary>
    Interrupted,

    /// <summary>What it answered does not hold: another issuer, audience, signature, nonce or time.</summary>
    NotAccepted,
}
