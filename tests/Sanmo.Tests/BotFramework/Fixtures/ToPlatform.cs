namespace Sanmo.Tests.BotFramework.Fixtures;

/// <summary>Brings calls to the real names of a cloud to the pretend one on this machine; the name asked for goes along.</summary>
internal sealed class ToPlatform(Platform platform) : DelegatingHandler
{
    public const string AskedFor = "X-Asked-For";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var url = request.RequestUri!;
        request.Headers.Add(AskedFor, url.GetLeftPart(UriPartial.Authority));
        request.RequestUri = new Uri(platform.Address.TrimEnd('/') + url.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
