namespace Sanmo.Bot.Channels.BotFramework.Connector;

/// <summary>What the answer to a send means for the message and for the chat.</summary>
internal static class Judge
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Later = TimeSpan.FromMinutes(5);

    private static readonly Dictionary<string, string> Gone = new(StringComparer.OrdinalIgnoreCase)
    {
        ["BotNotInConversationRoster"] = "the chat removed the bot; add it again",
        ["ForbiddenOperationException"] = "the person has not installed the app; they add it once, or an administrator installs it for them",
        ["ConversationBlockedByUser"] = "the person blocked the bot; they unblock it in the chat's menu",
        ["MessageWritesBlocked"] = "the person blocked or removed the bot; they add it again",
        ["BotDisabledByAdmin"] = "the administrator of the organisation switched the bot off; ask them",
        ["NotEnoughPermissions"] = "the administrator of the organisation forbids it; ask them",
        ["ConversationNotFound"] = "the chat no longer exists; add the bot to the new one",
        ["MemberNotFoundInConversation"] = "the person is no longer in the chat",
    };

    public static SendResult Of(Verb verb, ConnectorAnswer answer, DateTimeOffset now)
    {
        if (answer.Succeeded)
            return new SendResult(SendOutcome.Sent, answer.Id);
        var reason = Reason(answer);
        return answer switch
        {
            { Failure: Failure.NeverLeft } => new(SendOutcome.RetryLater, RetryAt: now + Soon, Reason: reason),
            { Failure: Failure.NoToken } => new(SendOutcome.RetryLater, RetryAt: now + Later, Reason: reason),
            { Failure: Failure.HostNotAllowed } => new(SendOutcome.Refused, Reason: reason),
            { Failure: Failure.Silence } or { Status: 408 or >= 500 and not 501 } => verb == Verb.Post
                ? new(SendOutcome.Doubtful, Reason: reason)
                : new(SendOutcome.RetryLater, RetryAt: now + Soon, Reason: reason),
            { Status: 401 } => new(SendOutcome.RetryLater, RetryAt: now + Later, Reason: reason),
            { Status: 412 } => new(SendOutcome.RetryLater, RetryAt: now + Soon, Reason: reason),
            { Status: 429 } => new(SendOutcome.RetryLater, RetryAt: now + (answer.RetryAfter ?? Soon), Reason: reason),
            // An id of another bot, or an incident at the platform: forgetting the chat would make it worse.
            { Status: 400 or 403 } when IsUndecryptable(answer) => new(SendOutcome.Refused, Reason: reason),
            { Status: 403 } when answer.Code != "InvalidBotApiHost" => new(SendOutcome.Unreachable, Reason: reason),
            { Status: 404, Code: { } code } when Gone.ContainsKey(code) => new(SendOutcome.Unreachable, Reason: reason),
            _ => new(SendOutcome.Refused, Reason: reason),
        };
    }

    public static bool IsUndecryptable(ConnectorAnswer answer) =>
        answer.Message?.Contains("decrypt", StringComparison.OrdinalIgnoreCase) == true;

    private static string Reason(ConnectorAnswer answer)
    {
        var what = answer.Failure != Failure.None ? answer.Failure.ToString() : $"{answer.Status} {answer.Code}".TrimEnd();
        return Cure(answer) is { } cure ? $"{what}: {cure}" : what;
    }

    private static string? Cure(ConnectorAnswer answer) => answer switch
    {
        { Failure: Failure.NeverLeft } => "the platform could not be reached",
        { Failure: Failure.Silence } => "no answer; look into the chat whether it arrived",
        { Failure: Failure.NoToken } => $"no token for the bot; run the check command. {answer.Message}",
        { Failure: Failure.HostNotAllowed } => "the platform's host is not trusted; if it is right, add it to BotFramework:ConnectorHosts",
        { Status: 401 } => "the platform does not accept the bot's token; check MicrosoftAppTenantId and MicrosoftAppType",
        { Status: 413 } => "the message is too large",
        { Status: 429 } => "too many messages; it is sent later",
        { Status: >= 500 } => "the platform failed; look into the chat whether it arrived",
        _ when IsUndecryptable(answer) => "the platform cannot read its own id of this chat: an incident there, or the id belongs to another bot",
        { Code: { } code } when Gone.TryGetValue(code, out var cure) => cure,
        _ => answer.Message,
    };
}
