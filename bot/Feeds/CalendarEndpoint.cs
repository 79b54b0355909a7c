using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Sanmo.Core.Calendars;
using Sanmo.Core.Feeds;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation;
using Sanmo.Core.SignIn;

namespace Sanmo.Bot.Feeds;

/// <summary><c>/calendar/{token}.ics</c>: one person's calendar, for whoever knows its address.</summary>
internal static class CalendarEndpoint
{
    private const string Limit = "calendar";

    /// <summary>Of one address in a minute; calendar programs ask a few times an hour.</summary>
    public const int AMinute = 20;

    public static IServiceCollection AddCalendarFeed(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            return default;
        };
        limits.AddPolicy(Limit, http => RateLimitPartition.GetFixedWindowLimiter(
            Secret.Hash(http.Request.RouteValues["token"]?.ToString() ?? ""), _ => new() { PermitLimit = AMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
    });

    public static void MapCalendarFeed(this WebApplication app) =>
        app.MapMethods("/calendar/{token}.ics", [HttpMethods.Get, HttpMethods.Head], ServeAsync).RequireRateLimiting(Limit);

    private static async Task<IResult> ServeAsync(HttpContext http, string token, CalendarFeeds feeds, RosterCache rosters, LocalZone zone, IOptions<OrganisationOptions> organisation)
    {
        // Neither a proxy nor a search engine has any business with it.
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (await feeds.FindAsync(token) is not { } id || (await rosters.GetAsync()).FindMember(id) is not { } member)
            return Results.NotFound();
        var text = Encoding.UTF8.GetBytes(WriteCalendar.Of(await feeds.ShowAsync(id), member.Language ?? organisation.Value.Language, organisation.Value.Name, zone));
        return Results.Bytes(text, "text/calendar; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(text))[..32]}\""));
    }
}
