using Sanmo.Core.Members;

namespace Sanmo.Bot.Spreadsheets.Tables;

internal sealed record Person(string Id, string EmployeeNo, string Name, string? NameEn)
{
    public static Person Of(Member member) => new(member.Id, member.EmployeeNo, member.Name, member.NameEn);

    public string NameIn(string language) => language == "en" && NameEn is not null ? NameEn : Name;
}
