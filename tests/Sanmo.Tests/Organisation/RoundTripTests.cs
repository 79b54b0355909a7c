using Sanmo.Core.Calendars;
using Sanmo.Core.Demo;

namespace Sanmo.Tests.Organisation;

public sealed class RoundTripTests
{
    public static TheoryData<string> Instants => Demo.DemoOrganisationTests.Instants;

    [Theory, MemberData(nameof(Instants))]
    public void The_demo_written_as_a_file_passes_every_check_and_reads_back_the_same(string at)
    {
        var demo = DemoOrganisation.At(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), LoadCalendar.Shipped());
        var text = Written.Out(demo);
        var reading = Written.In(text);

        Assert.Empty(reading.Problems);
        Assert.Equal(text, Written.Out(reading.Organisation!));
        Assert.Equivalent(demo, reading.Organisation, strict: true);
    }

    [Fact]
    public void The_whole_record_of_a_volunteer_activity_is_written_and_read_back()
    {
        var demo = DemoOrganisation.At(Written.Now, LoadCalendar.Shipped());
        var (member, at) = (demo.Activities[1].SignUps[0].Member, demo.Activities[1].Start);
        var whole = demo.Activities[1] with
        {
            Purpose = "p", TeamStrength = "t", ServiceTarget = "s", Supplies = "u", Contact = "1", Series = 2, Summary = "done", Evidence = ["https://a"], Reason = "r", ProposedBy = member, DecidedBy = member,
            SubmittedAt = at, InvitedAt = at,
            SignUps = [new(member, Core.Volunteering.SignUpStatus.Registered, at, member, null, at, at.AddHours(2), member, 2m, member, "why", [new(null, 1.5m, member, at, ""), new(1.5m, 2m, member, at, "late")], new(2.5m, "more", at)),
                new(demo.Members[5].Id, Core.Volunteering.SignUpStatus.Offered, at, OfferedUntil: at.AddHours(1))],
        };
        var text = Written.Out(demo with { Activities = [whole] });
        var reading = Written.In(text);

        Assert.Empty(reading.Problems);
        Assert.Equal(text, Written.Out(reading.Organisation!));
        Assert.Equivalent(whole, Assert.Single(reading.Organisation!.Activities), strict: true);
    }

    [Fact]
    public void Annual_targets_actual_times_and_files_sent_as_evidence_are_written_and_read_back()
    {
        var demo = DemoOrganisation.At(Written.Now, LoadCalendar.Shipped());
        var member = demo.Members[6].Id;
        var target = new Core.Targets.AnnualTarget(3, 2026, "branch-1", "设计产值", "万元", 1200m, 800.5m, member, [10, 30, 60, 100], [new(Written.Now, member, 800.5m, "三季度")], 2, Written.Now, Dropped: true);
        var meeting = demo.Meetings[0] with { ActualStart = demo.Meetings[0].Start.AddMinutes(4), ActualEnd = demo.Meetings[0].End.AddMinutes(9) };
        var item = demo.Items[0] with { Evidence = [new(Core.Rectification.EvidenceKind.Attachment, "签到表.jpg", member, Written.Now, "image/jpeg", "https://files.example/1")] };
        var text = Written.Out(demo with { Targets = [target], Meetings = [meeting], Items = [item] });
        var reading = Written.In(text);

        Assert.Empty(reading.Problems);
        Assert.Equal(text, Written.Out(reading.Organisation!));
        Assert.Equivalent(target, Assert.Single(reading.Organisation!.Targets), strict: true);
        Assert.Equivalent(meeting, Assert.Single(reading.Organisation!.Meetings), strict: true);
        Assert.Equivalent(item, Assert.Single(reading.Organisation!.Items), strict: true);
    }

    [Fact]
    public void Chinese_stays_readable_in_the_file() =>
        Assert.Contains("第一党支部", Written.Out(DemoOrganisation.At(Written.Now, LoadCalendar.Shipped())), StringComparison.Ordinal);
}
