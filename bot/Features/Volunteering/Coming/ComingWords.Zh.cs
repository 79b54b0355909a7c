namespace Sanmo.Bot.Features.Volunteering.Coming;

internal abstract partial class ComingWords
{
    private static readonly ComingWords Chinese = new Zh();

    private sealed class Zh : ComingWords
    {
        public override string Yes => "我会来";
        public override string StillComing => "能来请点“我会来”，来不了请点退出，好让候补的同志补上。";
        public override string SeeYou(string activity, string moment, string? place) => $"✔ 记下了，您会来：{activity}，{moment}{(place is null ? "" : $"，{place}")}。";
        public override string Counted(int coming, int open, string? names) => $"已说会来 {coming} 人，还没回复 {open} 人{(names is null ? "" : $"：{names}")}";
    }
}
