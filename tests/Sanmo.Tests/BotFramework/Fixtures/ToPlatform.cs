namespace Sanmo.Tests.BotFramework.Fixtures;

/// <summary>Brings calls to the real names of a cloud to the pretend one on this machine; the name asked for goes along.</summary>
internal sealed class ToPlatform(Platform platform) : DelegatingHandler
{
    public const string AskedFor = "X-Asked-For";

    /// <summary>A name behind which nothing listens.</summary>
    public const string NobodyThere = "https://nobody.teams.microsoft.com/";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var url = request.RequestUri!;
        request.Headers.Add(AskedFor, url.GetLeftPart(UriPartial.Authority));
        var to = NobodyThere.Contains(url.Host, StringComparison.Ordinal) ? "http://127.0.0.1:1" : platform.Address.TrimEnd('/');
        request.RequestUri = new Uri(to + url.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
