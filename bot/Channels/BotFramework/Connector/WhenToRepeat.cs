namespace Sanmo.Bot.Channels.BotFramework.Connector;

/// <summary>Which answers a call is repeated for at once. Anything slower is the ledger's business.</summary>
internal static class WhenToRepeat
{
    public const int Attempts = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>How long to wait before the next attempt, or null to give up.</summary>
    /// <param name="attempt">Of the attempt that failed, from 1.</param>
    /// <param name="chance">0 up to 1, so that many callers do not come back at the same instant.</param>
    public static TimeSpan? After(Verb verb, ConnectorAnswer answer, int attempt, double chance)
    {
        if (attempt >= Attempts || !Worthwhile(verb, answer))
            return null;
        var wait = answer.RetryAfter ?? TimeSpan.FromMilliseconds((200 * Math.Pow(3, attempt - 1)) + (200 * chance));
        return wait <= Patience ? wait : null;
    }

    private static bool Worthwhile(Verb verb, ConnectorAnswer answer) => answer switch
    {
        { Failure: Failure.NeverLeft } => true,
        { Failure: Failure.Silence } => verb != Verb.Post,
        { Failure: not Failure.None } => false,
        { Status: 412 or 429 } => true,
        // A message has no key that would let the platform see the copy: it might be shown twice.
        { Status: 408 or 500 or 502 or 503 or 504 } => verb != Verb.Post,
        _ => false,
    };
}
