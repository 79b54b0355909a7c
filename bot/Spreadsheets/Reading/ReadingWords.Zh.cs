using Sanmo.Bot.Spreadsheets.Workbooks;

namespace Sanmo.Bot.Spreadsheets.Reading;

internal abstract partial class ReadingWords
{
    private static readonly ReadingWords Chinese = new Zh();

    private sealed class Zh : ReadingWords
    {
        public override string Column(string letters, string header, string? field) => $"{letters} 列“{header}”：";
        public override string Formula(string formula) => $"单元格里是公式（{formula}），这里从不计算公式；请复制后“选择性粘贴为数值”";
        public override string Fault(string error) => $"单元格显示错误 {error}；请填上数值";
        public override string NotADate(string text) => $"“{text}”不是日期；请写成 2026-11-30 或 2026年11月30日";
        public override string NotATime(string text) => $"“{text}”不是日期和时间；请写成 2026-11-30 15:30";
        public override string NotAMember(string text) => $"没有叫“{text}”的人员；请写姓名、工号，或写成 周明（E1007）";
        public override string Several(string text, IReadOnlyList<string> numbers) => $"有 {numbers.Count} 人叫“{text}”（{string.Join("、", numbers)}）；请写工号";
        public override string NotANumber(string text) => $"“{text}”不是数字";
        public override string NotWhole(string text) => $"“{text}”不是整数";
        public override string NotYesNo(string text) => $"“{text}”既不是“是”也不是“否”";
        public override string NotKnown(string text, IReadOnlyList<string> words) => $"不认识“{text}”；可以写：{string.Join("、", words)}";
        public override string NotOfThisSheet(string text, string example) => $"“{text}”不是本表的编号；请写成 12 或 {example}";
        public override string Empty => "没有填写，这一栏必填";
        public override string ColumnMissing(string header) => $"缺少“{header}”列，这一列必填";
        public override string KeyEmpty => "没有填写，看不出这一行属于哪一项";
        public override string KeyMissing(string header) => $"缺少“{header}”列，看不出各行属于哪一项";
        public override string NotThere(string key, string sheet) => $"“{sheet}”表里没有 {key}；请先在那里加上，或删去这一行";
        public override string NoProblem => "没有写问题，这一行不导入";
        public override string UnknownColumn(string letters, string header) => $"不认识 {letters} 列“{header}”，这一列不导入";
        public override string UnknownSheet => "不认识这张表，不导入";
        public override string SameSheet(string other) => $"和“{other}”是同一种表；请合并，或删去一张";
        public override string SameHeader(string letters, string header) => $"{letters} 列的表头都是“{header}”";
        public override string NoHeaders(int within, string examples) => $"前 {within} 行里没有找到表头；表头例如：{examples}";
        public override string NoSheet(string names) => $"没有认识的表；表名可以是：{names}";

        public override string Unreadable(Unreadable why) => why switch
        {
            Workbooks.Unreadable.Encrypted => "文件加了密码；请打开后取消密码（文件、信息、保护工作簿），再保存一次",
            Workbooks.Unreadable.Old => "这是旧格式（.xls）；请打开后另存为 .xlsx",
            Workbooks.Unreadable.NoWorkbook or Workbooks.Unreadable.OtherZip => "这不是 .xlsx 表格；请用表格软件打开后另存为 .xlsx",
            Workbooks.Unreadable.TooLarge or Workbooks.Unreadable.TooMuch or Workbooks.Unreadable.TooManyParts or Workbooks.Unreadable.TooManyCells => "文件太大；请去掉图片和用不着的内容，或分成几份",
            _ => "文件已损坏；请用表格软件打开、修复后再保存一次",
        };
    }
}
