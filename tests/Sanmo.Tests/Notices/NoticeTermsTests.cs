using Sanmo.Bot.Understanding.Parts;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.Notices;

public sealed class NoticeTermsTests
{
    [Theory]
    [InlineData("明天下午3点开会", null, null)]
    [InlineData("明天停水，不用回复", false, null)]
    [InlineData("明天停水，无需回复", false, null)]
    [InlineData("请周五前回复", true, "11-27 17:00")]
    [InlineData("学习笔记请本周内交，周四下午4点前确认", true, "11-26 16:00")]
    [InlineData("周四开会，收到请回复", true, null)]
    [InlineData("no reply needed, the lift is out of order tomorrow", false, null)]
    [InlineData("please reply by Friday", true, "11-27 17:00")]
    [InlineData("Meeting on Thursday, confirm by Wednesday 3pm", true, "11-25 15:00")]
    [InlineData("the meeting on Thursday moves to 4pm", null, null)]
    public void A_notice_says_itself_whether_and_until_when_an_answer_is_wanted(string text, bool? needAck, string? by)
    {
        var terms = NoticeTerms.Of(text, Desk.At("11-23 09:00"), Desk.Calendar);

        Assert.Equal(needAck, terms.NeedAck);
        Assert.Equal(by is null ? null : Desk.At(by), terms.AckBy);
    }

    [Theory]
    [InlineData("紧急通知：全体今晚值守", true)]
    [InlineData("【紧急】今晚值守", true)]
    [InlineData("Urgent: stay on call tonight", true)]
    [InlineData("处理紧急情况的预案请学习", false)]
    public void Urgent_is_what_begins_with_it(string text, bool urgent) => Assert.Equal(urgent, NoticeTerms.Of(text, Desk.At("11-23 09:00"), Desk.Calendar).Urgent);
}
