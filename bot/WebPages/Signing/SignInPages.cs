using Microsoft.AspNetCore.Http.HttpResults;

namespace Sanmo.Bot.WebPages.Signing;

/// <summary>The pages for those who are not in yet; without a live connection.</summary>
internal static class SignInPages
{
    public static Task ShowAsync(HttpContext http, string language, bool hasDirectory, int status) => WriteAsync<SignInPage>(http, status, new()
    {
        [nameof(SignInPage.Language)] = language,
        [nameof(SignInPage.HasDirectory)] = hasDirectory,
        [nameof(SignInPage.Back)] = http.Request.Path + http.Request.QueryString,
    });

    public static Task ConfirmAsync(HttpContext http, string language, string link) => WriteAsync<SignInPage>(http, StatusCodes.Status200OK, new()
    {
        [nameof(SignInPage.Language)] = language,
        [nameof(SignInPage.Link)] = link,
    });

    public static Task TooLateAsync(HttpContext http, string language) => WriteAsync<SignInPage>(http, StatusCodes.Status403Forbidden, new()
    {
        [nameof(SignInPage.Language)] = language,
        [nameof(SignInPage.TooLate)] = true,
    });

    public static Task UnknownAsync(HttpContext http, string language) => WriteAsync<SignInPage>(http, StatusCodes.Status403Forbidden, new()
    {
        [nameof(SignInPage.Language)] = language,
        [nameof(SignInPage.Unknown)] = true,
    });

    public static Task FailedAsync(HttpContext http, string language, DirectoryFault fault, string? detail) => WriteAsync<SignInPage>(http, fault == DirectoryFault.Away ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status403Forbidden, new()
    {
        [nameof(SignInPage.Language)] = language,
        [nameof(SignInPage.Failed)] = fault.ToString(),
        [nameof(SignInPage.Detail)] = detail,
        [nameof(SignInPage.HasDirectory)] = true,
    });

    public static Task RefuseAsync(HttpContext http, Visitor visitor) => WriteAsync<SignInPage>(http, StatusCodes.Status403Forbidden, new()
    {
        [nameof(SignInPage.Language)] = visitor.Language,
        [nameof(SignInPage.NotForYou)] = true,
        [nameof(SignInPage.Home)] = visitor.Link(""),
    });

    private static Task WriteAsync<TPage>(HttpContext http, int status, Dictionary<string, object?> parameters) where TPage : Microsoft.AspNetCore.Components.IComponent =>
        new RazorComponentResult<TPage>(parameters) { StatusCode = status }.ExecuteAsync(http);
}
