using CsCheck;
using Sanmo.Core.Rectification;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.Rectification;

/// <summary>Whatever people do in whatever order, these hold.</summary>
public sealed class RectifyLaws
{
    private static readonly Gen<ResolutionKind> _kinds = Gen.Enum<ResolutionKind>();

    /// <summary>Who acts, what is done, and some dates and texts, of which some are missing.</summary>
    private static readonly Gen<(int Who, int What, int Days, bool Said)> _acts = Gen.Select(Gen.Int[0, People.All.Count - 1], Gen.Int[0, 13], Gen.Int[-3, 20], Gen.Frequency((4, Gen.Const(true)), (1, Gen.Const(false))));

    private static readonly Gen<(ResolutionKind Kind, int Owner, int Leader, (int Who, int What, int Days, bool Said)[] Acts)> _lives =
        Gen.Select(_kinds, Gen.Int[0, People.All.Count - 1], Gen.Int[0, People.All.Count - 1], _acts.Array[1, 40]);

    [Fact]
    public void Nobody_ever_verifies_or_reopens_or_extends_their_own_item() => Walk((before, after, by) =>
    {
        Assert.All((after.Verifications ?? []).Skip(before.Verifications?.Count ?? 0), one => Assert.NotEqual(after.Owner, one.By));
        Assert.NotEqual(after.Owner, after.VerifiedBy ?? "");
        Assert.All(after.DueChanges.Skip(before.DueChanges.Count), change => Assert.NotEqual(after.Owner, change.By));
        Assert.True(before.Verifications?.Count == after.Verifications?.Count || by != after.Owner);
    });

    [Fact]
    public void Nothing_is_closed_that_was_not_handed_in_and_verified_with_every_step_done() => Walk((before, after, _) =>
    {
        if (after.Status != RectificationStatus.Closed || before.Status == RectificationStatus.Closed)
            return;
        Assert.Equal(RectificationStatus.PendingVerification, before.Status);
        Assert.NotNull(before.SubmittedAt);
        Assert.Equal((VerificationOutcome.Passed, after.VerifiedBy), (after.Verifications![^1].Outcome, after.Verifications[^1].By));
        Assert.Empty(after.OpenSteps);
        Assert.True(after.Kind == ResolutionKind.Immediate || after.Shown.Any());
        Assert.True(after.Kind != ResolutionKind.LongTerm || after.StandingRule is not null);
        // Where a leader answers for it, the office has looked before and somebody else confirms.
        if (after.Kind != ResolutionKind.Immediate && WhoMay.NeedsConfirming(before, People.Roster))
            Assert.True(before.IsChecked && before.Verifications![^1].By != after.VerifiedBy || after.VerifiedBy == after.Leader || People.Member(after.VerifiedBy!).ServesCommittee);
    });

    [Fact]
    public void The_limit_never_moves_without_a_written_change_and_a_new_chain_of_reminders() => Walk((before, after, _) =>
    {
        if (before.Due == after.Due && before.ReturnDue == after.ReturnDue && before.Milestones.Select(step => step.Due).SequenceEqual(after.Milestones.Select(step => step.Due)))
            return;
        if (before.Due != after.Due)
            Assert.Equal((before.Due!.Value, after.Due!.Value), (after.DueChanges[^1].From, after.DueChanges[^1].To));
        if (after.Status != RectificationStatus.Closed)
            Assert.Equal(before.ScheduleVersion + 1, after.ScheduleVersion);
    });

    [Fact]
    public void History_is_only_added_to() => Walk((before, after, _) =>
    {
        Assert.Equal(before.Progress, after.Progress.Take(before.Progress.Count));
        Assert.Equal(before.DueChanges, after.DueChanges.Take(before.DueChanges.Count));
        Assert.Equal(before.Verifications ?? [], (after.Verifications ?? []).Take(before.Verifications?.Count ?? 0));
        Assert.Equal(before.Evidence ?? [], (after.Evidence ?? []).Take(before.Evidence?.Count ?? 0));
        Assert.True(after.Cycle == before.Cycle || after.Cycle == before.Cycle + 1 && before.Status == RectificationStatus.Closed);
    });

    [Fact]
    public void The_states_follow_each_other_as_the_domain_draws_them() => Walk((before, after, _) => Assert.Contains((before.Status, after.Status),
        new HashSet<(RectificationStatus, RectificationStatus)>
        {
            (RectificationStatus.Registered, RectificationStatus.Registered),
            (RectificationStatus.Registered, RectificationStatus.InProgress),
            (RectificationStatus.Registered, RectificationStatus.PendingVerification),
            (RectificationStatus.Registered, RectificationStatus.Cancelled),
            (RectificationStatus.InProgress, RectificationStatus.InProgress),
            (RectificationStatus.InProgress, RectificationStatus.PendingVerification),
            (RectificationStatus.InProgress, RectificationStatus.Cancelled),
            (RectificationStatus.PendingVerification, RectificationStatus.PendingVerification),
            (RectificationStatus.PendingVerification, RectificationStatus.Closed),
            (RectificationStatus.PendingVerification, RectificationStatus.InProgress),
            (RectificationStatus.Closed, RectificationStatus.Closed),
            (RectificationStatus.Closed, RectificationStatus.Registered),
        }));

    private static void Walk(Action<RectificationItem, RectificationItem, string> holds) => _lives.Sample(life =>
    {
        var item = Item(life.Kind, People.All[life.Owner].Id, People.All[life.Leader].Id);
        var now = Desk.At("11-23 09:00");
        foreach (var (who, what, days, said) in life.Acts)
        {
            now = now.AddHours(7);
            var actor = new Actor(People.All[who], now, People.Roster, Desk.Calendar);
            if (Take(item, actor, what, days, said).After is not { } after)
                continue;
            holds(item, after, actor.Id);
            item = after;
        }
    }, iter: 3000);

    private static Rectified Take(RectificationItem item, Actor actor, int what, int days, bool said)
    {
        var (text, date) = (said ? "said" : null, actor.Today.AddDays(days));
        IReadOnlyList<Evidence> evidence = said ? [new(EvidenceKind.Attachment, "minutes.pdf", actor.Id, actor.Now)] : [];
        return what switch
        {
            0 => RectifySteps.Accept(item, actor),
            1 => RectifySteps.Report(item, actor, days * 10, text),
            2 => RectifySteps.FinishStep(item, actor, days, text),
            3 or 4 => RectifySteps.Submit(item, actor, text, evidence, text),
            5 or 6 or 7 => RectifySteps.Pass(item, actor, text),
            8 => RectifySteps.Return(item, actor, text),
            9 => RectifySteps.Reopen(item, actor, text, said ? date : null),
            10 => RectifySteps.AskExtension(item, actor, date, text),
            11 => said ? RectifySteps.Grant(item, actor, days % 2 == 0 ? date : null, text) : RectifySteps.RefuseExtension(item, actor, "no"),
            12 => RectifySteps.Explain(item, actor, text, date),
            _ => days == 20 ? RectifySteps.Cancel(item, actor, text) : RectifySteps.LookBack(item, actor, text),
        };
    }

    private static RectificationItem Item(ResolutionKind kind, string owner, string leader) => Desk.Staged(Desk.Day("11-30")) with
    {
        Owner = owner,
        Leader = leader,
        Kind = kind,
        Due = kind == ResolutionKind.LongTerm ? null : Desk.Day("11-30"),
        Milestones = kind == ResolutionKind.Staged ? [new("one", Desk.Day("11-26"), null, null), new("two", Desk.Day("11-30"), "m-2", null)] : [],
        Status = RectificationStatus.Registered,
        ScheduledAt = Desk.At("11-20 09:00"),
    };
}
