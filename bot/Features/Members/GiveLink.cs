using Sanmo.Bot.Replies;
using Sanmo.Core.SignIn;

namespace Sanmo.Bot.Features.Members;

/// <summary>A link that signs the asker in to the pages: once, soon, and nobody else sees it.</summary>
internal sealed class GiveLink(SignInLinks links, PagesAddress pages)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = MemberWords.In(ask.Language);
        if (pages.Find() is not { } address)
            return Answer.Of(words.NoPages);
        var link = $"{address}/sign-in/{await links.GiveAsync(ask.Asker.Id)}";
        return new(new(words.LinkGiven, words.LinkTitle, Tone.Blue, Buttons: [new(words.OpenPages, "", Kind: ButtonKind.Primary, Url: link)], Footnote: words.LinkIsYours((int)SignInLinks.Usual.TotalMinutes)), Personal: true);
    }
}
