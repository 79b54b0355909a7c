using System.Text;
using Sanmo.Bot.Spreadsheets.Tables;

namespace Sanmo.Bot.Spreadsheets.Reading;

/// <summary>What a header may be called: in either language, by the file's own name, or as branches call it in ledgers of their own.</summary>
internal sealed class Headers
{
    private static readonly Dictionary<string, string[]> _ledger = new()
    {
        ["problem"] = ["问题表现", "问题描述", "存在问题", "具体问题", "主要问题", "问题清单", "具体表现"],
        ["category"] = ["类别"],
        ["source"] = ["来源"],
        ["goal"] = ["目标"],
        ["measures"] = ["措施", "具体措施"],
        ["leader"] = ["牵头领导", "分管领导", "包保领导"],
        ["branch"] = ["责任支部", "责任单位", "牵头单位", "所属支部", "支部", "责任部门/支部", "branch"],
        ["supportUnits"] = ["协办单位", "配合部门"],
        ["owner"] = ["联系人", "整改责任人", "owner"],
        ["due"] = ["完成时限", "整改期限", "时限", "期限", "完成时间", "整改时间", "due", "deadline"],
        ["kind"] = ["整改类别", "整改方式", "类型"],
        ["shown.progress"] = ["进展", "进展情况", "整改进展情况", "整改情况", "latest progress"],
        ["status"] = ["状态", "整改状态", "是否完成"],
        ["shown.evidence"] = ["佐证", "证明材料"],
        ["closedAt"] = ["销号日期"],
        ["verifiedBy"] = ["核验人", "销号人"],
        ["foundOn"] = ["发现时间", "登记日期"],
    };

    private static readonly string[] _counters = ["序号", "no.", "no", "#", "行号"];

    // What a form shows beside what the ledger keeps.
    private static readonly string[] _known = ["是否销号", "closed"];

    private readonly Dictionary<string, Column> _columns = [];

    public Headers(Table table)
    {
        foreach (var column in table.SheetColumns)
        {
            var owner = table.OwnerOf(column);
            foreach (var name in SheetWords.All.Select(words => words.Header(owner, column)).Append(column.Name))
                _columns.TryAdd(Plain(name), column);
        }
        foreach (var column in table.SheetColumns)
            _columns.TryAdd(Plain(column.Path[^1]), column);
        if (table.Path == AllTables.Items)
            foreach (var column in table.Columns.Where(column => _ledger.ContainsKey(column.Name)))
                foreach (var name in _ledger[column.Name])
                    _columns.TryAdd(Plain(name), column);
    }

    public static bool IsCounter(string header) => _counters.Contains(Plain(header));

    public static bool IsShownOnly(string header) => _known.Contains(Plain(header));

    /// <summary>Also from a header in two languages, or with a remark in brackets.</summary>
    public Column? Find(string header) =>
        new[] { header, Bracketless(header) }.Concat(header.Split(['/', '|', '\n', ' '], StringSplitOptions.RemoveEmptyEntries)).Select(name => _columns.GetValueOrDefault(Plain(name))).FirstOrDefault(column => column is not null);

    public static string Plain(string text) => new([.. text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Where(letter => !char.IsWhiteSpace(letter) && letter is not ('*' or ':'))]);

    private static string Bracketless(string header) => header.IndexOfAny(['（', '(']) is > 0 and var at ? header[..at] : header;
}
