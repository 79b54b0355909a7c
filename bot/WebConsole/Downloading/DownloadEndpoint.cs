using System.Globalization;
using Sanmo.Bot.Spreadsheets;
using Sanmo.Bot.WebPages;
using Sanmo.Bot.WebPages.Signing;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation.Keeping;

namespace Sanmo.Bot.WebConsole.Downloading;

/// <summary>Workbooks for whoever may see the pages: a secretary's hold the own branch, the committee's everything.</summary>
internal static class DownloadEndpoint
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapDownloads(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/console/export/{kind}", GetAsync);

    /// <summary>Everything at once is the committee's; the rest every leader's.</summary>
    public static bool MayHave(string kind, Member member) => ExportKind.All.Contains(kind) && (kind == ExportKind.Organisation ? member.ServesCommittee : MayEnter.Leads(member));

    private static async Task GetAsync(HttpContext http, string kind, FindVisitor visitors, FrontDoor door, ReadKept kept, RosterCache rosters, LocalZone zone, TimeProvider time)
    {
        if (!door.IsThere || !ExportKind.All.Contains(kind))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.OnStarting(() => GuardPages.AddHeaders(http));
        if (await visitors.OfAsync(http) is not var (visitor, member))
        {
            await SignInPages.ShowAsync(http, visitors.LanguageOf(http, null), door.HasDirectory, StatusCodes.Status401Unauthorized);
            return;
        }
        if (!MayHave(kind, member))
        {
            await SignInPages.RefuseAsync(http, visitor);
            return;
        }

        var (everything, roster, now) = (await kept.RunAsync(), await rosters.GetAsync(), time.GetUtcNow());
        using var book = new MemoryStream();
        ExportWorkbook.To(book, kind, Excerpt.Of(everything, member), (everything.Branches, everything.Members), visitor.Language, now, member.ServesCommittee ? null : roster.FindBranch(member.Branch)?.NameIn(visitor.Language));
        var name = string.Create(CultureInfo.InvariantCulture, $"{ConsoleWords.In(visitor.Language).Workbook(kind)}-{zone.DateOf(now):yyyy-MM-dd}.xlsx");
        await Results.File(book.ToArray(), Workbook, name).ExecuteAsync(http);
    }
}
