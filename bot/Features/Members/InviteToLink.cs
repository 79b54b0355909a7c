using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Dialogue;

namespace Sanmo.Bot.Features.Members;

/// <summary>What somebody is told whose account belongs to nobody yet.</summary>
internal static class InviteToLink
{
    /// <param name="inGroup">Number and name are for no group: there the words alone say where to go.</param>
    public static Reply In(string language, bool inGroup)
    {
        var words = MemberWords.In(language);
        return new(words.Stranger, Buttons: inGroup ? null : [new(words.Link, Intent.AccountLink, Kind: ButtonKind.Primary, Form:
        [
            new(SlotNames.EmployeeNo, words.EmployeeNo, FieldKind.Text, Required: true),
            new(SlotNames.Name, words.Name, FieldKind.Text, Required: true),
        ])]);
    }
}
