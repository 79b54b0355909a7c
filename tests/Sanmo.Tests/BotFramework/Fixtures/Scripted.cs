namespace Sanmo.Tests.BotFramework.Fixtures;

/// <summary>An answer the connector is told to give instead of its own.</summary>
/// <param name="Abort">The connection breaks off after the request was read.</param>
/// <param name="Before">Something to wait for first.</param>
internal sealed record Scripted(int Status, string Body = "", string ContentType = "application/json; charset=utf-8", Dictionary<string, string>? Headers = null, bool Abort = false, Task? Before = null)
{
    public static Scripted Error(int status, string code, string message = "") =>
        new(status, $$$"""{"error":{"code":"{{{code}}}","message":"{{{message}}}"}}""");
}
