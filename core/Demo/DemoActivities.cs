using Sanmo.Core.Volunteering;
using static Sanmo.Core.Demo.DemoBranches;
using static Sanmo.Core.Demo.DemoMembers;
using static Sanmo.Core.Volunteering.VolunteerState;

namespace Sanmo.Core.Demo;

internal sealed class DemoActivities(DemoDays days)
{
    private const string Theme = "我为群众办实事";

    public IReadOnlyList<VolunteerActivity> All() =>
    [
        Activity(1, Three, Archived, "贾鲁河秋季巡河", days.Weekend(-3), "08:40", "11:30", "院东门", "贾鲁河中州大道段", 12, 1025,
            "河道生态设计项目回访", "穿防滑鞋，不下水", [1023, 1025, 1026, 1027, 1028, 1011, 1019]),
        Activity(2, Two, Held, "雨水管清淤义务劳动", days.Weekend(-1), "09:00", "11:00", "花园路泵站门口", "花园路片区", 10, 1016,
            "排查本所设计的雨水口运行情况", "戴手套和口罩，听从泵站人员指挥", [1015, 1016, 1018, 1019, 1021, 1012, 1034]),
        Activity(3, One, Published, "敬老院看望老人", days.Weekend(1), "09:00", "11:30", "院东门", "金水区敬老院", 8, 1008,
            "为敬老院检查供水设施和用水安全", "每组不超过4人，老人休息时间不打扰", [1007, 1008, 1010, 1011, 1014, 1018, 1026, 1005], [1022, 1033, 1028]),
        Activity(4, null, Published, "无偿献血", days.Workday(6), "09:00", "12:00", "办公楼一楼大厅", "办公楼一楼大厅", null, 1003,
            "响应院工会年度公益计划，保障业务骨干身体状况知情", "献血前一晚休息好，早餐清淡", [1006, 1009, 1016, 1024, 1032, 1035]),
        Activity(5, Three, Published, "贾鲁河巡河护水", days.Weekend(2), "08:40", "11:30", "院东门", "贾鲁河北三环段", 15, 1025,
            "结合生态廊道项目查看岸坡和排口", "请穿防滑鞋，不到水边拍照", [1025, 1027, 1029, 1013, 1020, 1031, 1004]),
        Activity(6, Four, Draft, "植树活动", days.Weekend(8), "09:00", "11:30", "院西门", "龙湖绿地", 20, 1032,
            "检验场地勘察成果中的土质判断", null, [], branches: [Four]),
        Activity(7, One, Published, "净水厂开放日讲解", days.Workday(3), "09:00", "11:00", "石佛水厂大门", "石佛水厂", 6, 1009,
            "向市民讲清本院设计的净水工艺", "全程戴安全帽，照看好参观儿童", [1009, 1010, 1012, 1013]),
        Activity(8, Two, Submitted, "中学生科普讲堂", days.Workday(11), "15:00", "16:30", "郑州七中南门", "郑州七中", 5, 1017,
            "讲城市排水和海绵城市", "遵守学校进出管理", []),
        Activity(9, Four, Approved, "社区防冻提示进楼栋", days.Weekend(3), "09:30", "11:30", "经三路社区居委会", "经三路社区", 10, 1031,
            "水表井和外露管道防冻，正是本院业务所长", "两人一组，不进户", []),
        Activity(10, One, Submitted, "老旧小区管网义诊", days.Weekend(4), "09:00", "11:30", "花园路小区门口", "花园路小区", 8, 1011,
            "为居民看漏点、测水压，提出改造建议", "不开启市政阀门", []),
        Activity(11, Office, Published, "文明交通早高峰执勤", days.Workday(4), "07:30", "08:40", "花园路农业路口", "花园路农业路口", 6, 1006,
            "宣传本院设计的路口慢行系统", "穿反光背心，站在指定位置", [1002, 1006, 1005], branches: [Office, One, Two]),
        Activity(12, Retired, Draft, "旧衣捐赠整理", days.Workday(14), "09:00", "10:30", "老干部活动中心", "老干部活动中心", null, 1040,
            null, null, []),
        Activity(13, Office, Cancelled, "福利院法律咨询", days.Weekend(1), "14:00", "16:00", "院东门", "市福利院", 6, 1004,
            "结合用水权益宣传", null, [1006]),
    ];

    private VolunteerActivity Activity(
        int number, string? branch, VolunteerState state, string title, DateOnly on, string from, string until, string meetPlace, string place, int? capacity, int organiser,
        string? businessLink, string? safetyNote, IReadOnlyList<int> registered, IReadOnlyList<int>? waiting = null, IReadOnlyList<string>? branches = null)
    {
        var start = days.At(on, from);
        var end = days.At(on, until);
        var opened = start.AddDays(-12) < days.Now.AddDays(-3) ? start.AddDays(-12) : days.Now.AddDays(-3);
        SignUp Sign(int member, int order, SignUpStatus status) => new(Id(member), status, opened.AddMinutes(17 * (order + 1)));
        return new(
            number, branch, title, state == Draft ? null : Theme, businessLink, start, end, meetPlace, place, capacity,
            state is Draft or Submitted ? null : start.AddHours(-15), Id(organiser), safetyNote, branches ?? [],
            [
                .. registered.Select((member, order) => Sign(member, order, SignUpStatus.Registered)),
                .. (waiting ?? []).Select((member, order) => Sign(member, registered.Count + order, SignUpStatus.Waitlisted)),
            ],
            // A clock started late in the day must not show an event still open that is over.
            state == Published && end <= days.Now ? Held : state, 1, opened);
    }
}
