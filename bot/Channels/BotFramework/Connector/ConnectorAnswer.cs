namespace Sanmo.Bot.Channels.BotFramework.Connector;

/// <summary>What a connector answered.</summary>
/// <param name="Status">0 when there was no answer.</param>
/// <param name="Id">Of the message or conversation; platforms also answer a success with an empty body.</param>
/// <param name="Code">The most exact code found in an error body, however deep it is nested.</param>
/// <param name="MovedTo">The service URL that worked instead of the one known.</param>
/// <param name="Trace">What the platform's support asks for.</param>
internal sealed record ConnectorAnswer(
    int Status,
    string? Id = null,
    string? Code = null,
    string? Message = null,
    TimeSpan? RetryAfter = null,
    Failure Failure = Failure.None,
    string? MovedTo = null,
    string? Trace = null)
{
    public bool Succeeded => Status is >= 200 and < 300;
}
