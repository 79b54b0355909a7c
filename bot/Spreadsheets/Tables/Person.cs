namespace Sanmo.Bot.Spreadsheets.Tables;

internal sealed record Person(string Id, string EmployeeNo, string Name, string? NameEn)
{
    public string NameIn(string language) => language == "en" && NameEn is not null ? NameEn : Name;
}
