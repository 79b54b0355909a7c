namespace Sanmo.Core.Demo;

/// <summary>What differs between the branches in their round of meetings; days count workdays from today.</summary>
/// <param name="Away">Who is excused from the next committee meeting.</param>
/// <param name="Asking">Who has asked to be excused from the next themed day.</param>
internal sealed record DemoBranchRound(
    string Room,
    string Place,
    string LastCommittee,
    string Committee,
    int CommitteeOn,
    string Lecture,
    string LastThemeDay,
    string ThemeDay,
    int ThemeDayOn,
    string ThemeDayAt,
    string ThemeDayUntil,
    int SpecialOn,
    string SpecialAt,
    string SpecialUntil,
    int GroupOn,
    int Away,
    int Asking)
{
    /// <summary>In the order of <see cref="DemoBranches.Ids"/>.</summary>
    public static readonly IReadOnlyList<DemoBranchRound> All =
    [
        new("二楼会议室", "石佛水厂展厅", "研究发展对象培养", "年底志愿服务方案，投标资料归档整改", 1, "把好给水设计质量关",
            "参观水厂工艺展，重温入党誓词", "走进石佛水厂，对照设计看运行", 3, "14:30", "17:00", -7, "15:00", "17:00", 4, 1009, 1014),
        new("三楼会议室", "花园路排水泵站", "讨论汛后排查任务分工", "推进管网台账整改，研究延期事项", 2, "汛期里的党员责任",
            "走访花园路易涝点", "到泵站一线查问题、听意见", 4, "14:30", "17:00", -6, "15:00", "17:00", 3, 1017, 1022),
        new("四楼会议室", "贾鲁河生态廊道", "研究党员责任区划分", "图纸会签问题整改，冬季施工配合", 1, "廉洁从业警示教育",
            "贾鲁河沿线踏勘", "贾鲁河廊道义务巡查", 2, "14:30", "17:00", -5, "15:00", "17:00", 4, 1024, 1029),
        new("勘测楼201", "勘测楼201", "外业安全专题", "外业记录核查情况，专题会准备", 2, "在急难险重任务中当先锋",
            "外业安全规程学习", "勘察档案规范化大家谈", 4, "14:30", "17:00", 3, "15:00", "17:00", 1, 1031, 1036),
        new("305会议室", "机关党员活动室", "研究机关作风建设措施", "督促窗口服务整改", 3, "做好党务工作的方法",
            "学习条例，集中测试", "机关联系基层：征求意见汇总", 3, "14:00", "15:20", -8, "15:00", "17:00", 4, 1005, 1006),
        new("老干部活动中心", "老干部活动中心", "走访慰问安排", "冬季走访和通讯录核对", 3, "讲传统：我参与的第一座水厂",
            "集体学习，健康讲座", "读书交流，为青年党员讲院史", 3, "09:30", "11:00", 4, "09:30", "11:00", 1, 1038, 1041),
    ];
}
