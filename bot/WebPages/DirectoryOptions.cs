namespace Sanmo.Bot.WebPages;

/// <summary>An organisation's own OpenID Connect sign-in.</summary>
internal sealed class DirectoryOptions
{
    public const string Section = "Pages:OpenIdConnect";

    /// <summary>For example <c>https://login.microsoftonline.com/TENANT/v2.0</c>; empty means there is none.</summary>
    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    public string ClientSecret { get; set; } = "";

    /// <summary>The claim that names the person: the directory's object id, or the employee number.</summary>
    public string Claim { get; set; } = "oid";

    public bool IsSet => Authority.Length > 0 && ClientId.Length > 0;
}
