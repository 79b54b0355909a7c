using System.ComponentModel.DataAnnotations;

namespace Sanmo.Bot.WebPages;

/// <summary>How the pages are reached.</summary>
internal sealed class PagesOptions
{
    public const string Section = "Pages";

    /// <summary>The address people open, for links the bot gives: <c>https://bot.example.org</c>. With it, signing in by link is on.</summary>
    public string Address { get; set; } = "";

    /// <summary>The path under which a reverse proxy serves the bot: <c>/sanmo</c>.</summary>
    [RegularExpression("^(/[A-Za-z0-9._~-]+)*$", ErrorMessage = "Pages:PathBase begins with a slash and does not end with one: /sanmo")]
    public string PathBase { get; set; } = "";

    /// <summary>A reverse proxy stands before the bot and says in X-Forwarded-* how it was called.</summary>
    public bool BehindProxy { get; set; }

    /// <summary>The proxies that are believed, beside this machine: addresses or networks (<c>10.0.0.0/8</c>).</summary>
    public IReadOnlyList<string> Proxies { get; set; } = [];
}
