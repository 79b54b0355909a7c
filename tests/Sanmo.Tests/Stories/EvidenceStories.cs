using Sanmo.Bot.Features;
using Sanmo.Core.Rectification;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>What shows that a problem is put right: the words behind "done", and files that came with them. Zhou Ming is secretary of branch 1, Zoe a member.</summary>
public sealed class EvidenceStories(Stores stores)
{
    private const string Zhou = "user-id-0";
    private const string Wang = "29:demo-e1008";
    private const string Zoe = "29:zoe";
    private const string Office = "29:demo-e1003";
    private static readonly SentFile _photo = new("签到表.jpg", "image/jpeg", "https://files.example/attachments/1");

    [Theory, OnEveryStore("ZG-041 完成 记录已补齐", "记录已补齐"), OnEveryStore("41号整改完成了 公示栏已更换，照片附后", "公示栏已更换，照片附后"), OnEveryStore("ZG-041 done the records are complete", "the records are complete"), OnEveryStore("ZG-041 完成：记录已补齐", "记录已补齐")]
    public async Task The_words_behind_done_are_the_note_and_are_not_asked_for_again(StoreKind kind, string line, string note)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await RegisterAsync(institute, "登记问题：记录不全，责任人卓怡，11月30日前");

        await institute.SayAsync(Zoe, line);

        var item = await ItemAsync(institute);
        Assert.Equal((RectificationStatus.PendingVerification, note), (item.Status, item.Progress[^1].Note));
    }

    [Theory, OnEveryStore("ZG-041 完成"), OnEveryStore("ZG-041 is done"), OnEveryStore("ZG-041 完成 请验收")]
    public async Task Without_a_word_of_what_was_done_it_is_asked_for(StoreKind kind, string line)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await RegisterAsync(institute, "登记问题：记录不全，责任人卓怡，11月30日前");

        await institute.SayAsync(Zoe, line);

        Assert.NotEqual(RectificationStatus.PendingVerification, (await ItemAsync(institute)).Status);
        await institute.SayAsync(Zoe, "记录已补齐");
        Assert.Equal(RectificationStatus.PendingVerification, (await ItemAsync(institute)).Status);
    }

    [Theory, OnEveryStore]
    public async Task A_photo_sent_with_done_is_kept_by_name_and_address_and_shown_to_who_verifies(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await RegisterAsync(institute, "登记问题：记录不全，责任人卓怡，11月30日前");

        Assert.Contains("已提交", await institute.SendAsync(Zoe, "ZG-041 完成", _photo), StringComparison.Ordinal);

        var item = await ItemAsync(institute);
        Assert.Equal(new Evidence(EvidenceKind.Attachment, "签到表.jpg", "m-1010", item.Evidence![0].At, "image/jpeg", "https://files.example/attachments/1"), Assert.Single(item.Evidence));
        await institute.UndoTimePassesAsync();
        Assert.Contains(institute.Platform.To(Zhou), one => one.Text.Contains("ZG-041", StringComparison.Ordinal) && one.Text.Contains("签到表.jpg https://files.example/attachments/1", StringComparison.Ordinal));
        Assert.Contains("签到表.jpg", await institute.SayAsync(Zhou, "记录 ZG-041"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_file_alone_answers_the_question_for_the_documents(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await RegisterAsync(institute, "登记问题：图纸归档不及时，责任人王海燕，12月25日前，分阶段整改");
        await institute.SayAsync(Wang, "领办 ZG-041");
        await institute.SayAsync(Wang, "ZG-041 第1步完成");
        await institute.SayAsync(Wang, "ZG-041 完成，已全部归档");
        Assert.Equal(RectificationStatus.InProgress, (await ItemAsync(institute)).Status);

        await institute.SendAsync(Wang, "", new SentFile("归档清单.xlsx", "xlsx", null));

        var item = await ItemAsync(institute);
        Assert.Equal((RectificationStatus.PendingVerification, "已全部归档", "归档清单.xlsx"), (item.Status, item.Progress[^1].Note, item.Evidence![0].Text));
    }

    [Theory, OnEveryStore]
    public async Task A_photo_with_progress_is_evidence_later_and_a_photo_with_nothing_is_asked_about(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await RegisterAsync(institute, "登记问题：图纸归档不及时，责任人王海燕，12月25日前，分阶段整改");

        await institute.SendAsync(Wang, "ZG-041 进度60%", _photo);
        Assert.Equal("签到表.jpg", Assert.Single((await ItemAsync(institute)).Evidence!).Text);
        Assert.Contains("不知道用在哪里", await institute.SendAsync(Wang, "", _photo), StringComparison.Ordinal);
        Assert.Contains("do not know what for", await institute.SendAsync("29:demo-e1012", "", _photo), StringComparison.Ordinal);
        Assert.Single((await ItemAsync(institute)).Evidence!);
    }

    [Theory, OnEveryStore]
    public async Task A_responsible_leader_without_any_role_confirms_the_own_item_and_no_other(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await RegisterAsync(institute, "登记问题：图纸归档不及时，责任人王海燕，12月25日前，分阶段整改");
        await institute.SayAsync(Office, "ZG-041 责任领导：卓怡");
        await institute.SayAsync(Wang, "领办 ZG-041");
        await institute.SayAsync(Wang, "ZG-041 第1步完成");
        await institute.SendAsync(Wang, "ZG-041 完成，已全部归档", _photo);

        Assert.Contains("宋雅文", await institute.SayAsync(Zoe, "ZG-041验收通过"), StringComparison.Ordinal);
        await institute.SayAsync(Office, "ZG-041验收通过");
        Assert.Equal(RectificationStatus.PendingVerification, (await ItemAsync(institute)).Status);
        await institute.UndoTimePassesAsync();
        Assert.Contains(institute.Platform.To(Zoe), one => one.Text.Contains("ZG-041", StringComparison.Ordinal));
        Assert.Contains("[通过并销号]", await institute.SayAsync(Zoe, "ZG-041 详情"), StringComparison.Ordinal);
        Assert.DoesNotContain("销号，谢谢", await institute.SayAsync("29:demo-e1014", "ZG-041验收通过"), StringComparison.Ordinal);
        await institute.SayAsync(Zoe, "ZG-041验收通过");

        Assert.Equal((RectificationStatus.Closed, "m-1010"), ((await ItemAsync(institute)).Status, (await ItemAsync(institute)).VerifiedBy));
    }

    private static async Task RegisterAsync(Institute institute, string line)
    {
        await institute.SayAsync(Office, line);
        Assert.NotNull(await institute.Works.Items.FindAsync(41));
    }

    private static async Task<RectificationItem> ItemAsync(Institute institute) => (await institute.Works.Items.FindAsync(41))!.Value;
}
