using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.State;

public sealed class AgendaReaderTests(Stores stores)
{
    [Theory, OnEveryStore]
    public async Task A_week_holds_all_kinds_of_work_in_order_and_nobody_elses(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        await FillAgendaAsync(house);

        var week = await house.Agendas.ReadAsync("m-1", Desk.At("11-23 00:00"), Desk.At("11-29 23:59"));

        Assert.Equal(["ZG-012/Do/0", "N8/Acknowledge/0", "M5/Attend/0", "RW-7/Do/0", "V3/TakePart/0"], week.Select(entry => entry.Field));
        Assert.Equal(["M5/Attend/0", "RW-7/Do/0"], (await house.Agendas.ReadAsync("m-2", Desk.At("11-25 00:00"), Desk.At("11-29 23:59"))).Select(entry => entry.Field).Where(field => field[0] != 'N'));
        Assert.Empty(await house.Agendas.ReadAsync("m-29", Desk.At("11-23 00:00"), Desk.At("11-29 23:59")));
    }

    [Theory, OnEveryStore]
    public async Task Both_ends_are_included_and_what_is_late_stays_until_it_is_done(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        await FillAgendaAsync(house);

        Assert.Equal(["ZG-012/Do/0", "N8/Acknowledge/0", "M5/Attend/0"], await FieldsAsync("11-26 15:00", "11-26 15:00"));
        Assert.Equal(["ZG-012/Do/0", "N8/Acknowledge/0", "M5/Attend/0"], await FieldsAsync("11-26 15:59", "11-26 18:00"));
        Assert.Equal(["ZG-012/Do/0", "N8/Acknowledge/0"], await FieldsAsync("11-26 16:00", "11-26 18:00"));
        Assert.Equal(["ZG-012/Do/0"], await FieldsAsync("11-23 00:00", "11-23 12:00"));

        async Task<IEnumerable<string>> FieldsAsync(string from, string until) =>
            (await house.Agendas.ReadAsync("m-1", Desk.At(from), Desk.At(until))).Select(entry => entry.Field);
    }

    [Theory, OnEveryStore]
    public async Task All_scopes_answer_in_one_round_trip(StoreKind kind)
    {
        var (database, held) = HeldDatabase.Over((await stores.OpenAsync(kind)).Database);
        var house = await new House(RedisConnection.Over(database), new(Desk.At("11-23 09:00"))).FillAsync();
        await FillAgendaAsync(house);
        await house.Rosters.GetAsync();

        held.Hold();
        var reading = house.Agendas.ReadAsync("m-1", Desk.At("11-23 00:00"), Desk.At("11-29 23:59"));
        var asked = held.Asked.ToArray();
        held.LetGo();

        Assert.Equal(5, (await reading).Count);
        Assert.Equal(["HashValuesAsync", "HashValuesAsync", "HashValuesAsync", "StringGetAsync"], asked.Order(StringComparer.Ordinal));
        Assert.Equal(asked, held.Asked);
    }

    private static async Task FillAgendaAsync(House house)
    {
        await house.Meetings.SaveAsync(null, Desk.Meeting("11-26 15:00"), House.Act);
        await house.Assignments.SaveAsync(null, Desk.Assignment("11-27"), House.Act);
        await house.Items.SaveAsync(null, Desk.Immediate("11-20", "11-16 10:00") with { Owner = "m-1" }, House.Act);
        await house.Activities.SaveAsync(null, Desk.Activity("11-28 08:40") with { Branch = null, SignUps = [new("m-1", SignUpStatus.Registered, house.Now)] }, House.Act);
        await house.Notices.SaveAsync(null, Desk.Notice("11-23 09:00", "11-24 17:00"), House.Act);
    }
}
