using System.Diagnostics;
using System.Globalization;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Audit;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>Everybody presses at once, half of them at each host. The long form: <c>SANMO_RUSH=5000</c>.</summary>
[AlsoOnCluster]
public sealed class VolunteerRush(Stores stores, ITestOutputHelper output)
{
    private const int Places = 30;
    private static readonly int People = int.TryParse(Environment.GetEnvironmentVariable("SANMO_RUSH"), NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? many : 200;

    [Theory, OnEveryStore]
    public async Task All_at_once_on_two_hosts_for_thirty_places_seat_thirty_and_line_up_the_rest_in_order_of_arrival(StoreKind kind)
    {
        var connections = await stores.OpenAsync(kind, processes: 2);
        await using var one = await Institute.OpenOverAsync(connections[0]);
        await using var two = Institute.BesideOver(connections[1]);
        var act = new Act("m-1003", "test");
        var template = (await one.Works.Activities.FindAsync(5))!.Value;
        Assert.True(await one.Works.Activities.SaveAsync(null, template with { Number = 91, Capacity = Places, SignUps = [] }, act));
        var people = Enumerable.Range(0, People).Select(number => new Member($"x-{number}", $"X{number}", $"志愿者{number}", null, "branch-3", [Role.Member], null, [new("msteams", $"29:x{number}", null)])).ToList();
        foreach (var member in people)
            Assert.True(await one.Get<MemberStore>().SaveAsync(null, member, act));
        await Task.WhenAll(one.RosterAsync(), two.RosterAsync());

        var watch = Stopwatch.StartNew();
        var answers = await Task.WhenAll(people.Select((_, number) => (number % 2 == 0 ? one : two).PressAsync($"29:x{number}", Intent.VolSignup, "V91")));
        watch.Stop();

        var kept = (await one.Works.Activities.FindAsync(91))!;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{People} on {kind}: {watch.Elapsed.TotalSeconds:0.0} s, {kept.Version - 1} saves"));
        Assert.Equal(Places, kept.Value.Participants.Count());
        Assert.Equal(People, kept.Value.SignUps.Select(signUp => signUp.Member).Distinct().Count());
        Assert.Equal(Places, kept.Value.SignUps.TakeWhile(signUp => signUp.Status == SignUpStatus.Registered).Count());
        Assert.Equal(Places, answers.Count(answer => answer.Contains("✔ 已报名", StringComparison.Ordinal)));
        foreach (var (place, member) in kept.Value.Waiting.Index())
            Assert.Contains($"候补第 {place + 1} 位", answers[int.Parse(member["x-".Length..], CultureInfo.InvariantCulture)], StringComparison.Ordinal);
        // Every wish has its own line, in the order in which they were settled, and the chain over all of them is whole.
        var lines = (await one.Get<AuditTrail>().ReadAsync(Scope.Of("branch-3"), People * 3)).Where(line => line.Document == "VolunteerActivity/V91").ToList();
        Assert.Equal(kept.Value.SignUps.Select(signUp => signUp.Member), lines.Skip(1).Select(line => line.By));
        Assert.Empty(AuditTrail.FindBroken(lines));
    }
}
