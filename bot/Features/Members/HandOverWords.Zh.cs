using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Members;

internal abstract partial class HandOverWords
{
    private static readonly HandOverWords Chinese = new Zh();

    private sealed class Zh : HandOverWords
    {
        public override string Title => "岗位交接";
        public override string How => "请说明岗位和人，例如“交接：书记 周明 → 王海燕”。";
        public override string OnlyHolder => "岗位交接由本人或党委办公室办理。";
        public override string ByRole => "待核验、待批复等按岗位分派的事项随岗位转给新任；个人名下的整改项和任务不变。";
        public override string DoIt => "确认交接";
        public override string Cancel => "取消";
        public override string Back => "交接回去";
        public override string BothTold => "双方都会收到通知，记录可查。";
        public override string MyWork => "我的安排";
        public override string NobodyCalled(string name) => $"名册里没有唯一对应“{name}”的人，请写全名。";
        public override string Confirm(string post, string from, string to, int works) => $"{post}由{from}交给{to}，随岗位移交 {works} 件未完成的工作。确认吗？";
        public override string Done(string post, string from, string to, int works) => $"✔ {post}已由{from}交给{to}，{works} 件工作一并移交。";
        public override string YouHaveIt(string post, string from) => $"{from}已把{post}的岗位交接给您，岗位上未完成的工作也转给您了。";
        public override string YouGaveIt(string post, string to) => $"您的{post}岗位已交接给{to}，岗位上未完成的工作一并移交。";
        public override string Refused(HandOverRefusal refusal, string post, string from, string to) => refusal switch
        {
            HandOverRefusal.SamePerson => "交接的双方不能是同一个人。",
            HandOverRefusal.OtherBranch => $"{to}不在{from}所在的支部，不能接任{post}。请先在名册里调整支部。",
            _ => $"{from}现在不是{post}，不用交接。",
        };
    }
}
