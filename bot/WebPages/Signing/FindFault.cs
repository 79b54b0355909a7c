using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Sanmo.Bot.WebPages.Signing;

/// <summary>Tells from an error what has gone wrong at the organisation's own sign-in; pure.</summary>
internal static class FindFault
{
    /// <returns>With a line for the administrator; null where the person can help themselves.</returns>
    public static (DirectoryFault Fault, string? Detail) Of(Exception? error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case HttpRequestException or TaskCanceledException or IOException:
                    return (DirectoryFault.Away, null);
                case SecurityTokenException or OpenIdConnectProtocolException when Declines(cause.Message):
                    return (DirectoryFault.Declined, null);
                case SecurityTokenException or OpenIdConnectProtocolException:
                    return (DirectoryFault.NotAccepted, Short(cause));
                case AuthenticationFailureException when cause.InnerException is null:
                    return Declines(cause.Message) ? (DirectoryFault.Declined, null) : (DirectoryFault.Interrupted, null);
            }
        }

        return (DirectoryFault.Interrupted, null);
    }

    private static bool Declines(string message) =>
        message.Contains("access_denied", StringComparison.OrdinalIgnoreCase) || message.Contains("denied", StringComparison.OrdinalIgnoreCase) || message.Contains("login_required", StringComparison.OrdinalIgnoreCase);

    // The kind of error and its number say enough; the rest may hold what somebody sent.
    private static string Short(Exception error) =>
        error.Message.Split(':', 2)[0] is { Length: < 12 } number && number.StartsWith("IDX", StringComparison.Ordinal) ? $"{error.GetType().Name} {number}" : error.GetType().Name;
}
