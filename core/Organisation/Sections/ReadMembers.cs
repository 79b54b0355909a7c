using Sanmo.Core.Members;
using Sanmo.Core.Organisation.Reading;
using Sanmo.Core.Organisation.Rows;

namespace Sanmo.Core.Organisation.Sections;

internal static class ReadMembers
{
    public static IReadOnlyList<Member> From(IReadOnlyList<FileRow<MemberRow>> rows, FileReading reading, IReadOnlyList<Member> kept)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var inFile = rows.Select(row => row.Value.Id).ToHashSet();
        var numbers = kept
            .Where(member => !inFile.Contains(member.Id))
            .GroupBy(member => member.EmployeeNo, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => same.First().Id, StringComparer.OrdinalIgnoreCase);
        var accounts = kept
            .SelectMany(member => member.Accounts.SelectMany(account => Names(account).Select(name => (name: FormattableString.Invariant(name), member.Id))))
            .GroupBy(pair => pair.name)
            .ToDictionary(pairs => pairs.Key, pairs => pairs.First().Id);
        return [.. rows.Select(row => Read(row.Value, reading.Check(row.Place), seen, numbers, accounts))];
    }

    private static Member Read(MemberRow row, RowCheck check, Dictionary<string, int> seen, Dictionary<string, string> keptNumbers, Dictionary<string, string> keptAccounts)
    {
        var id = check.Id($"id", row.Id);
        check.Once($"id {id}", seen);
        var employeeNo = check.Text($"employeeNo", row.EmployeeNo);
        check.Once($"employeeNo {employeeNo}", seen);
        if (keptNumbers.TryGetValue(employeeNo, out var other))
            check.Wrong($"employeeNo {employeeNo} belongs to member {other}, who is kept already; use that id, or put {other} in the file with the new number");
        var accounts = (row.Accounts ?? []).Select(account => Read(account, check)).ToList();
        foreach (var name in accounts.SelectMany(Names))
        {
            check.Once(name, seen);
            if (keptAccounts.TryGetValue(FormattableString.Invariant(name), out var owner) && owner != id)
                check.Wrong($"{name} is linked to member {owner} already; unlink it there first, or take it out of this row");
        }
        return new(
            id,
            employeeNo,
            check.Text($"name", row.Name),
            RowCheck.Optional(row.NameEn),
            check.Branch($"branch", row.Branch),
            row.Roles is { Count: > 0 } roles ? [.. roles.Distinct()] : [Role.Member],
            check.Language(row.Language),
            accounts,
            row.Kind ?? MemberKind.Full,
            RowCheck.Optional(row.PartyGroup));
    }

    private static Account Read(AccountRow row, RowCheck check)
    {
        var directory = RowCheck.Optional(row.AadObjectId);
        check.Require(RowCheck.Optional(row.Id) is not null || directory is not null, $"an account needs an id or an aadObjectId");
        return new(check.Text($"accounts.channel", row.Channel), row.Id?.Trim() ?? "", directory);
    }

    private static IEnumerable<FormattableString> Names(Account account)
    {
        if (account.Id.Length > 0)
            yield return $"account {account.Channel} {account.Id}";
        if (account.AadObjectId is { } directory)
            yield return $"aadObjectId {directory}";
    }
}
