using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class AccountLink
{
    public static IntentTable Table { get; } = new(
        Intent.AccountLink,
        "Tell the bot which member one is.",
        [
            new(0.96, "StaffNo|PhoneTail|Code Bind|Account|Identity|MyNameIs|Person|CodeWord|StaffNoWord|PhoneWord|Bare !AskHow"),
            new(0.95, "Bind|Unbind Account|Identity !AskHow"),
            new(0.94, "Identity Person|Bind|Want|Me|Bare|MyNameIs !AskHow"),
            new(0.93, "MyNameIs Person Bind|Account|Identity|Branch|StaffNoWord !AskHow !AskWho"),
            new(0.9, "Bind Person !ChatRoom !AskHow !Nudge"),
            new(0.9, "Unbind Bare !ChatRoom !Branch !AskHow"),
            new(0.88, "Account Person|Bind|Unbind|Want !AskHow !Leisure !Errand"),
            new(0.9, "CountMeIn|SignUp Person Branch Bare !AnActivity !Date"),
            new(0.84, "Bind|Unbind Me !ChatRoom !Branch !AskHow !AMeeting !AnActivity !Item !Language !Reminder !Report"),
            new(0.7, "MyNameIs Person Brief !Praise !Ask"),
            new(0.5, "Bind Bare"),
        ],
        Fill)
    {
        Examples = ["我是二支部的刘洋，登记一下", "绑定账号 马骏 手机尾号7731", "bind account, employee number 10086", "verification code 774120", "unlink my account"],
    };

    private static Slots Fill(Reading reading) => new()
    {
        Name = reading.Persons.Count > 0 ? reading.Persons[0].Value : null,
        Branch = reading.BranchIds(),
        EmployeeNo = reading.Number(NumberKind.StaffNo) ?? (IsStaffNo(reading) ? reading.Number(NumberKind.Code) : null),
        PhoneTail = reading.Number(NumberKind.PhoneTail),
        Code = IsStaffNo(reading) ? null : reading.Number(NumberKind.Code),
        Action = reading.Has(Concept.Unbind) ? "unlink" : null,
    };

    // Codes have six digits; a shorter figure beside a name is whose number it is.
    private static bool IsStaffNo(Reading reading) =>
        !reading.Has(Concept.CodeWord) && reading.Number(NumberKind.StaffNo) is null && reading.Persons.Count > 0 && reading.Number(NumberKind.Code) is { Length: 4 or 5 };
}
