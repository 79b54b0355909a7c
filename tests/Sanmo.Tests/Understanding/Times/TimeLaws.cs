using System.Globalization;
using CsCheck;
using Sanmo.Bot.Understanding.Times;
using Sanmo.Core.Calendars;

namespace Sanmo.Tests.Understanding.Times;

/// <summary>What holds for every text and every now.</summary>
public sealed class TimeLaws
{
    private static readonly WorkCalendar s_calendar = LoadCalendar.Shipped();
    private static readonly CultureInfo s_plain = CultureInfo.InvariantCulture;

    private static readonly Gen<DateTimeOffset> s_nows =
        Gen.Select(Gen.Int[0, 3650], Gen.Int[0, 1439], (day, minute) => new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.FromHours(8)).AddDays(day).AddMinutes(minute));

    private static readonly Func<DateTime, string>[] s_spellings =
    [
        at => at.ToString("yyyy-MM-dd HH:mm", s_plain),
        at => at.ToString("yyyy-MM-ddTHH:mm", s_plain),
        at => at.ToString("yyyy/M/d HH:mm", s_plain),
        at => at.ToString("yyyy年M月d日 ", s_plain) + Half(at) + at.ToString("h:mm", s_plain),
        at => at.ToString("yyyy年M月d日", s_plain) + Half(at) + Numeral(Twelve(at)) + "点" + (at.Minute == 0 ? "整" : at.Minute == 30 ? "半" : at.Minute < 10 ? "零" + Numeral(at.Minute) + "分" : Numeral(at.Minute) + "分"),
        at => at.ToString("yyyy年M月d日（dddd）", CultureInfo.GetCultureInfo("zh-CN")) + Half(at) + at.ToString("h点m分", s_plain),
        at => at.ToString("d MMMM yyyy, h:mm tt", s_plain),
        at => at.ToString("MMMM d, yyyy 'at' h:mm tt", s_plain).ToLowerInvariant(),
        at => at.ToString("dddd, MMM d, yyyy h:mmtt", s_plain),
        at => at.ToString("ddd d MMM yyyy HH:mm", s_plain),
        at => at.ToString("h:mm tt 'on' d MMMM yyyy", s_plain),
        at => at.ToString("h:mmtt 'on' MMMM d, yyyy", s_plain).Replace("AM", "a.m.", StringComparison.Ordinal).Replace("PM", "p.m.", StringComparison.Ordinal),
    ];

    private static readonly string[] s_forward =
    [
        "周一", "周二", "周三", "周四", "周五", "周六", "周日", "Monday", "Wednesday", "on Sunday", "1号", "15号", "31号", "the 12th", "3月5日", "12月31日", "2月29日", "Dec 4", "29 Feb", "7/1", "11.30",
        "周五下午3点", "周一8点", "Friday 5pm", "周三上午", "Tuesday morning", "月底", "月初", "中旬", "下旬", "年底", "周末", "下周", "next week", "下个月", "next month", "end of month", "元旦", "春节前", "国庆期间",
        "节后第一个工作日", "下个工作日", "next working day", "三天后", "in two hours", "一周内", "within a month", "明天", "tomorrow", "后天下午", "coming Friday", "四季度", "Q1", "一季度", "下半年", "10月", "in May", "mid December",
        "周一到周五", "25号到3号", "Dec 28 to Jan 3", "11月20日至12月5日", "接下来三天", "next 5 days", "before New Year", "before Spring Festival", "before the holiday", "节前", "国庆前最后一个工作日", "端午节", "年前", "下旬前", "12月中旬", "1月上旬", "early March", "first week of December", "12月第一个周五", "last Friday of May", "3月第一周", "6月初", "周五前", "by Tuesday", "until Monday",
    ];

    private static readonly string[] s_fragments =
    [
        "今天", "明天", "后天", "周", "星期", "礼拜", "下", "上", "这", "个", "月", "日", "号", "年", "点", "半", "刻", "时", "分", "钟", "到", "至", "前", "后", "内", "之", "起", "底", "初", "中", "旬", "末", "第", "一", "二", "三", "十", "两", "百",
        "0", "1", "2", "9", "12", "30", "31", "2026", "99999", ":", "-", "/", ".", ",", "（", ")", "~", " ", "\n", "上午", "下午", "晚", "早", "凌晨", "半夜", "每", "隔", "天", "小时", "工作日", "节", "春节", "元旦", "国庆", "提前", "推迟", "差", "过",
        "the ", "next ", "last ", "this ", "every ", "on ", "at ", "in ", "by ", "to ", "of ", "from ", "between ", "and ", "a ", "an ", "half ", "quarter ", "past ", "day ", "days ", "week ", "month ", "year ", "hour ", "Friday ", "Mon", "Dec ",
        "May ", "pm", "am", "th", "st", "o'clock", "'s ", "before ", "after ", "end ", "mid", "first ", "working ", "tomorrow ", "tonight ", "noon ", "midnight ", "holiday", "ago", "later", "党员大会", "item", "V", "ZG-0", "#", "%", "🫡", "\ud83d", "ｆｒｉ", "週",
    ];

    [Fact]
    public void An_instant_written_in_any_spelling_is_read_as_itself() =>
        Gen.Select(s_nows, s_nows, Gen.Int[0, s_spellings.Length - 1]).Sample((now, at, spelling) =>
        {
            var text = s_spellings[spelling](at.DateTime);
            var found = FindTimes.In(text, now, s_calendar);
            Assert.True(found.Count == 1 && found[0].Begins(at.Offset) == at && found[0].Start == 0 && found[0].Length == text.Length, $"{text} at {now:s}: {string.Join(" ; ", found)}");
        }, iter: 3000);

    [Fact]
    public void Next_Wednesday_lies_in_the_next_week_from_Monday_to_Sunday() =>
        Gen.Select(s_nows, Gen.Int[1, 7]).Sample((now, weekday) =>
        {
            var today = DateOnly.FromDateTime(now.DateTime);
            var nextMonday = today.AddDays(1).AddDays((8 - (int)today.AddDays(1).DayOfWeek) % 7);
            var expected = nextMonday.AddDays(weekday - 1);
            foreach (var text in new[] { "下周" + "一二三四五六日"[weekday - 1], "下个星期" + "一二三四五六天"[weekday - 1], "next " + expected.DayOfWeek, expected.DayOfWeek + " next week" })
                Assert.Equal(expected, Assert.Single(FindTimes.In(text, now, s_calendar)).From);
        }, iter: 1000);

    [Fact]
    public void Nothing_lies_in_the_past_unless_it_was_said() =>
        Gen.Select(s_nows, One(s_forward)).Sample((now, text) =>
        {
            var found = Assert.Single(FindTimes.In(text, now, s_calendar));
            Assert.True(found.To >= DateOnly.FromDateTime(now.DateTime), $"{text} at {now:s}: {found}");
            Assert.True(found.Kind != TimeKind.Moment || found.Begins(now.Offset) > now.AddMinutes(-1), $"{text} at {now:s}: {found}");
            Assert.Equal(Doubt.None, found.Doubt & Doubt.Past);
        }, iter: 20_000);

    [Fact]
    public void No_text_breaks_the_reader_and_finds_lie_in_it_one_after_the_other() =>
        Gen.Select(s_nows, Gen.OneOf(One(s_fragments), Gen.String[Gen.Char, 0, 3]).Array[0, 14]).Sample((now, parts) =>
        {
            var text = string.Concat(parts);
            var end = 0;
            foreach (var found in FindTimes.In(text, now, s_calendar))
            {
                Assert.True(found.Start >= end && found.Length > 0 && found.End <= text.Length, $"{text}: {found} at {found.Start}+{found.Length} after {end}");
                Assert.True(found.From is null == found.To is null && !(found.To < found.From), text);
                Assert.NotEmpty(found.ToString());
                end = found.End;
            }
        }, iter: 100_000);

    [Fact]
    public void A_very_long_line_is_read_in_one_go()
    {
        var now = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));
        Assert.Equal(2000, FindTimes.In(string.Concat(Enumerable.Repeat("明天开会；", 2000)), now, s_calendar).Count);
        Assert.Empty(FindTimes.In(new string('9', 100_000), now, s_calendar));
        Assert.Empty(FindTimes.In(new string('(', 100_000), now, s_calendar));
        Assert.Single(FindTimes.In("Friday" + new string(' ', 50_000) + "the", now, s_calendar));
    }

    [Fact]
    public void Wide_traditional_and_capital_letters_mean_the_same() =>
        Gen.Select(s_nows, One(s_forward)).Sample((now, text) =>
        {
            var plain = FindTimes.In(text, now, s_calendar).Select(found => found.ToString());
            var wide = string.Concat(text.Select(c => c is > ' ' and < '\u007f' ? (char)(c + 0xFEE0) : c));
            var traditional = text.Replace('周', '週').Replace('后', '後').Replace('号', '號').Replace('点', '點').Replace('个', '個').Replace('节', '節');
            Assert.Equal(plain, FindTimes.In(wide, now, s_calendar).Select(found => found.ToString()));
            Assert.Equal(plain, FindTimes.In(traditional, now, s_calendar).Select(found => found.ToString()));
            Assert.Equal(plain, FindTimes.In(text.ToUpperInvariant(), now, s_calendar).Select(found => found.ToString()));
        }, iter: 1000);

    private static Gen<string> One(string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

    private static string Half(DateTime at) => at.Hour == 0 ? "凌晨" : at.Hour < 12 ? "上午" : at.Hour == 12 ? "中午" : at.Hour < 18 ? "下午" : "晚上";

    private static int Twelve(DateTime at) => at.Hour % 12 == 0 ? 12 : at.Hour % 12;

    private static string Numeral(int number)
    {
        const string digits = "零一二三四五六七八九";
        return number < 10 ? digits[number].ToString() : (number < 20 ? "" : digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? "" : digits[number % 10].ToString());
    }
}
