using Sanmo.Core.Audit;
using Sanmo.Core.Erasing;
using Sanmo.Core.Feeds;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation.Importing;
using Sanmo.Core.Organisation.Keeping;
using Sanmo.Core.Redis;
using Sanmo.Tests.Backups;
using Sanmo.Tests.State.Fixtures;
using Sanmo.Tests.Stories;

namespace Sanmo.Tests.Erasing;

/// <summary>Somebody leaves and asks to be forgotten.</summary>
public sealed class ErasingStories
{
    private const string Account = "29:demo-e1041";

    [Theory, OnEveryStore]
    public async Task What_leads_to_the_person_is_gone_and_what_they_did_still_counts(StoreKind kind)
    {
        await using var store = await OwnStore.StartAsync(kind);
        await using var institute = await Institute.OpenOverAsync(store.Redis);
        var person = (await institute.RosterAsync()).FindByAccount("msteams", Account, null)!;
        await institute.SayAsync(Account, "我这周有什么安排");
        await institute.SayAsync(Account, "静音到下周一");
        await institute.Get<CalendarFeeds>().RenewAsync(person.Id);
        await FreeAsync(institute, person);
        var before = await WholeStore.ReadAsync(store.Redis.Database);
        var counted = (await institute.Works.Meetings.ListAllAsync()).Count(kept => kept.Value.Start < institute.Now && kept.Value.Attendees.Contains(person.Id));

        var told = await institute.Get<ErasePerson>().RunAsync(person, "operator", reallyDo: false);
        Assert.Equal(before, await WholeStore.ReadAsync(store.Redis.Database));
        var did = await institute.Get<ErasePerson>().RunAsync(person, "operator", reallyDo: true);

        Assert.Equal(told.Done, did.Done);
        Assert.Empty(did.InTheWay);
        string[] personal = [person.Name, person.NameEn ?? person.Name, person.EmployeeNo, Account];
        foreach (var (key, text) in await WholeStore.ReadAsync(store.Redis.Database))
        {
            var words = key + string.Join(';', text.Split([';', '=', '@', ' ']).Where(part => part.Length % 2 == 0 && part.All(char.IsAsciiHexDigitUpper)).Select(part => System.Text.Encoding.UTF8.GetString(Packed.Unpack(Convert.FromHexString(part)).Span)));
            Assert.All(personal, one => Assert.DoesNotContain(one, words, StringComparison.Ordinal));
        }

        var roster = await institute.RosterAsync();
        Assert.Null(roster.FindMember(person.Id));
        Assert.Equal("a former member", roster.NameOf(person.Id, "en"));
        Assert.Null(roster.FindByAccount("msteams", Account, null));
        Assert.Equal(counted, (await institute.Works.Meetings.ListAllAsync()).Count(kept => kept.Value.Start < institute.Now && kept.Value.Attendees.Contains(person.Id)));
        foreach (var scope in roster.Scopes)
            Assert.Empty(AuditTrail.FindBroken(await institute.Get<AuditTrail>().ReadAsync(scope)));
        var lines = (await institute.Get<AuditTrail>().ReadAsync(Scope.Org)).Where(line => line.Document == $"Member/{person.Id}").ToList();
        Assert.Equal("member.erase", lines[^1].Action);
        Assert.Equal(lines[^1].Hash, (await institute.Get<MemberStore>().FindAsync(Scope.Org, person.Id))!.AuditHash);
    }

    [Theory, OnEveryStore]
    public async Task Whoever_has_open_work_hands_it_over_first(StoreKind kind)
    {
        await using var store = await OwnStore.StartAsync(kind);
        await using var institute = await Institute.OpenOverAsync(store.Redis);
        var before = await WholeStore.ReadAsync(store.Redis.Database);
        var owner = (await institute.RosterAsync()).FindMember((await institute.Works.Items.ListAllAsync()).First(kept => kept.Value.IsOpen).Value.Owner)!;

        var refused = await institute.Get<ErasePerson>().RunAsync(owner, "operator", reallyDo: true);

        Assert.NotEmpty(refused.InTheWay);
        Assert.Equal(before, await WholeStore.ReadAsync(store.Redis.Database));
    }

    [Theory, OnEveryStore]
    public async Task An_old_list_of_members_does_not_bring_the_person_back(StoreKind kind)
    {
        await using var store = await OwnStore.StartAsync(kind);
        await using var institute = await Institute.OpenOverAsync(store.Redis);
        var old = await institute.Get<ReadKept>().RunAsync();
        var person = (await institute.RosterAsync()).FindByAccount("msteams", Account, null)!;
        await FreeAsync(institute, person);
        await institute.Get<ErasePerson>().RunAsync(person, "operator", reallyDo: true);

        await institute.Get<WriteImport>().RunAsync(PlanImport.Of(await institute.Get<ReadKept>().RunAsync(), old, institute.Now), old, "import");

        Assert.Null((await institute.RosterAsync()).FindMember(person.Id));
    }

    /// <summary>Somebody else takes what the person still has to do.</summary>
    private static async Task FreeAsync(Institute institute, Member person)
    {
        var other = (await institute.RosterAsync()).InBranch(person.Branch).First(member => member.Id != person.Id).Id;
        var act = new Act("test", "test");
        foreach (var kept in await institute.Works.Assignments.ListAllAsync())
            await institute.Works.Assignments.ChangeAsync(kept.Value.Number, task => task.Owners.Contains(person.Id) ? task with { Owners = [.. task.Owners.Where(owner => owner != person.Id).Append(other).Distinct()] } : null, act);
        foreach (var kept in await institute.Works.Items.ListAllAsync())
            await institute.Works.Items.ChangeAsync(kept.Value.Number, item => item.Owner == person.Id || item.Milestones.Any(step => step.Owner == person.Id) ? item with { Owner = item.Owner == person.Id ? other : item.Owner, Milestones = [.. item.Milestones.Select(step => step.Owner == person.Id ? step with { Owner = other } : step)] } : null, act);
        foreach (var kept in await institute.Works.Activities.ListAllAsync())
            await institute.Works.Activities.ChangeAsync(kept.Value.Number, activity => activity.Involved.Contains(person.Id) || activity.Organiser == person.Id
                ? activity with { Organiser = activity.Organiser == person.Id ? other : activity.Organiser, SignUps = [.. activity.SignUps.Select(one => one.Member == person.Id && activity.Start > institute.Now ? one with { Status = Core.Volunteering.SignUpStatus.Cancelled } : one)] } : null, act);
    }
}
