using System.Text.Json.Nodes;
using Sanmo.Core.Calendars;
using Sanmo.Core.Demo;
using Sanmo.Core.Meetings;
using Sanmo.Core.Notices;
using Sanmo.Core.Organisation;
using Sanmo.Core.Organisation.Importing;
using Sanmo.Core.Rectification;
using Sanmo.Core.Volunteering;

namespace Sanmo.Tests.Organisation;

public sealed class PlanImportTests
{
    private static readonly DateTimeOffset Later = Written.Now.AddDays(1);
    private static readonly WholeOrganisation Kept = Written.Good(SmallFile.Text);

    [Fact]
    public void The_first_import_adds_every_row()
    {
        var plan = PlanImport.Of(WholeOrganisation.Empty, Kept, Written.Now);

        Assert.All(plan.Rows, row => Assert.Equal(RowChange.Added, row.Change));
        Assert.Equal(13, plan.Rows.Count());
    }

    [Fact]
    public void Importing_twice_changes_nothing() => Assert.True(Import(Kept, SmallFile.Text).ChangesNothing);

    [Fact]
    public void The_demo_exported_and_imported_again_changes_nothing()
    {
        var demo = DemoOrganisation.At(Written.Now, LoadCalendar.Shipped());

        Assert.True(Import(demo, Written.Out(demo)).ChangesNothing);
    }

    [Fact]
    public void Only_the_rows_that_differ_change_and_say_which_fields()
    {
        var plan = Import(Kept, SmallFile.With(file =>
        {
            file.Row("members", 4)["nameEn"] = "Helen Wang";
            file.Row("meetings", 1)["place"] = "305";
            file["assignments"]!.AsArray().Add(JsonNode.Parse("""{"number": 2, "title": "报名表", "owners": ["E1007"], "due": "2026-12-01", "createdBy": "E1002"}"""));
        }));

        Assert.Equal(
            ["members m-1008: nameEn", "meetings M1: place", "assignments RW-2: new"],
            plan.Rows.Where(row => row.Change != RowChange.Unchanged).Select(row => row.ToString()));
    }

    [Fact]
    public void A_file_that_knows_nothing_of_what_was_held_leaves_it_and_a_targets_reports_stay()
    {
        var held = Kept.Meetings[0] with { SignIns = [new("m-1007", Later, null)], Minutes = new("传达精神", MinutesStatus.Approved, "m-1007", Later), Series = 1, Repeat = "FREQ=WEEKLY", ActualStart = Later };
        var target = new Core.Targets.AnnualTarget(1, 2026, "branch-1", "设计产值", "万元", 1200, 800, "m-1007", Core.Targets.AnnualTarget.Evenly, [new(Later, "m-1007", 800, null)], 1, Later);
        var kept = Kept with { Meetings = [held], Targets = [target] };

        var plan = Import(kept, SmallFile.With(file => file["annualTargets"] = JsonNode.Parse("""[{"number": "MB-1", "year": 2026, "branch": "branch-1", "title": "设计产值", "unit": "万元", "goal": 1500, "owner": "m-1007"}]""")));

        Assert.Equal(held, Assert.Single(plan.Meetings).Value with { Attendees = held.Attendees, Leaves = held.Leaves, SignIns = held.SignIns });
        Assert.Equal((1500m, 800m), (plan.Targets[0].Value.Goal, plan.Targets[0].Value.Done));
        Assert.Equal(["annualTargets MB-1: goal"], plan.Rows.Where(row => row.Change != RowChange.Unchanged).Select(row => row.ToString()));
    }

    [Theory]
    [InlineData("goal", "0", "goal has to be more than 0")]
    [InlineData("checkpoints", "[50, 40, 60, 100]", "checkpoints are four percentages")]
    [InlineData("goal", "\"much\"", "a number")]
    public void A_target_that_makes_no_sense_is_refused_with_the_reason(string field, string value, string reason) =>
        Assert.Contains(reason, Assert.Single(Written.Refused(SmallFile.With(file => file["annualTargets"] = new JsonArray(Target(field, value))))), StringComparison.Ordinal);

    private static JsonObject Target(string field, string value)
    {
        var row = JsonNode.Parse("""{"number": 1, "year": 2026, "title": "设计产值", "goal": 12, "owner": "m-1007"}""")!.AsObject();
        row[field] = JsonNode.Parse(value);
        return row;
    }

    [Fact]
    public void A_changed_time_starts_a_new_chain_of_reminders_from_now_and_an_unchanged_one_does_not()
    {
        var moved = Import(Kept, SmallFile.With(file =>
        {
            file.Row("meetings", 1)["end"] = "2026-12-02T17:00";
            file.Row("rectificationItems", 2)["milestones"]![0]!["due"] = "2026-11-30";
        }));

        Assert.Equal((2, Later), (moved.Meetings[0].Value.ScheduleVersion, moved.Meetings[0].Value.ScheduledAt));
        Assert.Equal((1, Written.Now), (moved.Items[0].Value.ScheduleVersion, moved.Items[0].Value.ScheduledAt));
        Assert.Equal((2, Later), (moved.Items[1].Value.ScheduleVersion, moved.Items[1].Value.ScheduledAt));
        Assert.Equal(["milestones", "scheduleVersion", "scheduledAt"], moved.Items[1].Row.Fields);
    }

    [Fact]
    public void What_happened_in_the_chat_is_not_wiped()
    {
        var done = Written.Now.AddHours(3);
        var step = Kept.Items[1].Milestones[0];
        var lived = Kept with
        {
            Branches = [Kept.Branches[0] with { Groups = [.. Kept.Branches[0].Groups, new("webchat", "c-1", null)] }, Kept.Branches[1]],
            Members = [.. Kept.Members.Select(member => member.Id == "m-1008" ? member with { Language = "en", Accounts = [new("webchat", "w-8", null)] } : member)],
            Meetings = [Kept.Meetings[0] with { State = MeetingState.Cancelled, Leaves = [new("m-1008", "出差", LeaveState.Approved, done)] }],
            Items =
            [
                Kept.Items[0] with { Status = RectificationStatus.Closed, SubmittedAt = done, ClosedAt = done, VerifiedBy = "m-1007", Remark = "已更新" },
                Kept.Items[1] with { Status = RectificationStatus.InProgress, Progress = [new(done, "m-1008", 50, null)], Milestones = [step with { DoneAt = done }, Kept.Items[1].Milestones[1]] },
            ],
            Activities = [Kept.Activities[0] with { SignUps = [new("m-1008", SignUpStatus.Registered, done)] }],
            Notices = [Kept.Notices[0] with { State = NoticeState.Sent, SentAt = done }],
            Answers = [new(1, [new("m-1008", done, AcknowledgedBy.Button, null)])],
        };

        Assert.True(Import(lived, SmallFile.Text).ChangesNothing);
    }

    [Fact]
    public void An_account_known_by_the_directory_only_gets_its_platform_id_once_and_keeps_it()
    {
        var met = Kept with { Members = [.. Kept.Members.Select(member => member.Accounts.Count == 0 ? member : member with { Accounts = [member.Accounts[0] with { Id = "29:met" }] })] };

        Assert.True(Import(met, SmallFile.Text).ChangesNothing);
    }

    [Fact]
    public void A_granted_extension_stands_against_the_files_old_date_but_not_against_a_new_one()
    {
        var item = Kept.Items[0];
        var to = item.Due!.Value.AddDays(7);
        var extended = Kept with { Items = [item with { Due = to, DueChanges = [new(item.Due.Value, to, "m-1007", "等材料", Written.Now)] }, Kept.Items[1]] };

        Assert.True(Import(extended, SmallFile.Text).ChangesNothing);
        Assert.Equal(new DateOnly(2026, 12, 24), Import(extended, SmallFile.With(file => file.Row("rectificationItems", 1)["due"] = "2026-12-24")).Items[0].Value.Due);
    }

    [Fact]
    public void What_is_kept_and_not_in_the_file_is_left_alone()
    {
        var plan = Import(Kept, """{"members": [{"id": "m-1009", "employeeNo": "E1009", "name": "李建国", "branch": "branch-1"}]}""");

        Assert.Equal(["members m-1009: new"], plan.Rows.Where(row => row.Change != RowChange.Unchanged).Select(row => row.ToString()));
        Assert.Empty(plan.Meetings);
    }

    [Fact]
    public void An_answer_that_is_missing_is_added_and_a_recorded_one_stays()
    {
        var demo = DemoOrganisation.At(Written.Now, LoadCalendar.Shipped());
        var cut = demo with { Answers = [.. demo.Answers.Skip(1)] };
        var plan = Import(cut, Written.Out(demo));

        Assert.Equal(demo.Answers[0].Acknowledgements.Count, Assert.Single(plan.Answers).Acknowledgements.Count);
        Assert.Equal(["notices N1: acknowledgements"], plan.Rows.Where(row => row.Change != RowChange.Unchanged).Select(row => row.ToString()));
    }

    [Fact]
    public void An_employee_number_may_move_inside_the_file_but_not_be_taken_from_somebody_kept()
    {
        var swapped = SmallFile.With(file =>
        {
            file.Row("members", 3)["employeeNo"] = "E1008";
            file.Row("members", 4)["employeeNo"] = "E1007";
        });
        var taken = Written.Refused("""{"members": [{"id": "m-9", "employeeNo": "E1008", "name": "李建国", "branch": "branch-1"}]}""", Kept);

        Assert.Equal("E1008", Import(Kept, swapped).Members[2].Value.EmployeeNo);
        Assert.StartsWith("members row 1 (E1008): employeeNo E1008 belongs to member m-1008", Assert.Single(taken), StringComparison.Ordinal);
    }

    private static ImportPlan Import(WholeOrganisation kept, string text) => PlanImport.Of(kept, Written.Good(text, kept), Later);
}
