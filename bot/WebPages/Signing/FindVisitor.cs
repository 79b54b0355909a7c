using Microsoft.Extensions.Options;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation;
using Sanmo.Core.SignIn;

namespace Sanmo.Bot.WebPages.Signing;

/// <summary>Who sends a request: the session's person, or in an open demo whoever the address names.</summary>
internal sealed class FindVisitor(WebSessions sessions, RosterCache rosters, FrontDoor door, IOptions<OrganisationOptions> organisation)
{
    private static readonly object _key = new();

    /// <returns>Null when nobody is signed in.</returns>
    public async Task<(Visitor Visitor, Member Member)?> OfAsync(HttpContext http)
    {
        if (http.Items.TryGetValue(_key, out var before))
            return ((Visitor, Member)?)before;
        var found = await FindAsync(http);
        http.Items[_key] = found;
        return found;
    }

    /// <summary>What the address, else the browser asks for.</summary>
    public string LanguageOf(HttpContext http, Member? member) => Chosen(http)
        ?? member?.Language
        ?? http.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).Select(language => Known(language.Value.Value)).FirstOrDefault(known => known is not null)
        ?? organisation.Value.Language;

    private async Task<(Visitor, Member)?> FindAsync(HttpContext http)
    {
        var roster = await rosters.GetAsync();
        if (SessionCookie.Read(http) is { Length: > 0 } secret && await sessions.FindAsync(secret) is { } session && roster.FindMember(session.Member) is { } signedIn)
            return (new(signedIn.Id, LanguageOf(http, signedIn), false, Chosen(http) is not null), signedIn);
        if (!door.StandsOpenFor(http))
            return null;
        var named = http.Request.Query["as"].ToString();
        var member = roster.Members.FirstOrDefault(one => one.Id == named || one.EmployeeNo.Equals(named, StringComparison.OrdinalIgnoreCase))
            ?? roster.Members.FirstOrDefault(one => one.Branch == "branch-1" && one.Is(Role.Secretary)) ?? (roster.Members.Count == 0 ? null : roster.Members[0]);
        return member is null ? null : (new(member.Id, LanguageOf(http, member), true, Chosen(http) is not null), member);
    }

    private static string? Chosen(HttpContext http) => Known(http.Request.Query["lang"].ToString());

    private static string? Known(string? language) => language switch
    {
        ['z', 'h', ..] => "zh",
        ['e', 'n', ..] => "en",
        _ => null,
    };
}
