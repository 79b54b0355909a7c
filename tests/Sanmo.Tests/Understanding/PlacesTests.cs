namespace Sanmo.Tests.Understanding;

/// <summary>A place that no word announces.</summary>
public sealed class PlacesTests
{
    [Theory]
    [InlineData("新建志愿活动：科普讲堂，12月11日14:00，郑州七中，8人", "郑州七中", "科普讲堂")]
    [InlineData("提个志愿活动，清理河道，周六上午，贾鲁河，20人", "贾鲁河", "清理河道")]
    [InlineData("提议志愿活动：义务植树，12月12日，开封三中，30人", "开封三中", "义务植树")]
    [InlineData("明天下午3点三楼会议室开主题教育推进会", "三楼会议室", "主题教育推进会")]
    [InlineData("周五上午9点报告厅召开安全生产动员会", "报告厅", "安全生产动员会")]
    public void Is_the_place_and_no_part_of_the_title(string line, string place, string title)
    {
        var slots = Said.ToTheBot(line).Slots;

        Assert.Equal((place, title), (slots.Place, slots.Title));
    }
}
