using System.Globalization;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Agenda;
using Sanmo.Core.Audit;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Members;

/// <summary>Hands a post over with its open work: shown first, done after a yes, told to both; the same the other way takes it back.</summary>
internal sealed class HandOverPost(MemberStore members, RosterCache rosters, WorkStores works, AuditTrail trail, DeliveryLedger ledger)
{
    private const string Works = "works";
    private const int LinesRead = 400;

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = HandOverWords.In(ask.Language);
        if (ask.Value(Works) is { } only)
            ask = ask with { Slots = ask.Slots with { Note = only } };
        var people = NamedPeople.Of(ask);
        if (people.Unknown is { } unknown)
            return Answer.Of(words.NobodyCalled(unknown));
        if (!Enum.TryParse<Role>(ask.Slots.Scope, ignoreCase: true, out var post) || people.Members is not ([_, _] or [_]) || ask.Slots.Persons is null)
            return Answer.Of(words.How);
        var (from, to) = people.Members is [var first, var second] ? (first, second) : (ask.Asker, people.Members[0]);
        if (from.Id != ask.Asker.Id && Permission.Of(ask.Intent, ask.Asker) != Reach.All && !await GaveItJustNowAsync(post, from, to, ask))
            return Answer.Of(words.OnlyHolder);
        var over = new HandOver(post, from, to);
        if (over.Refusal is { } refusal)
            return Answer.Of(words.Refused(refusal, PermissionWords.In(ask.Language).RoleName(post), from.NameIn(ask.Language), to.NameIn(ask.Language)));

        var moving = await MovingAsync(over, ask.Slots.Note);
        if (!ask.Confirmed)
            return new(new(words.Confirm(PermissionWords.In(ask.Language).RoleName(post), from.NameIn(ask.Language), to.NameIn(ask.Language), moving.Count), words.Title, Tone.Blue,
                [new Lines([.. moving.Select(one => new Line(one.Work.ToString(), one.Title))]), new Paragraph(words.ByRole)],
                Buttons: [new(words.DoIt, "confirm", Kind: ButtonKind.Primary), new(words.Cancel, "cancel")]), Personal: true, Question: new(ask.Intent, ask.Slots, SlotNames.Confirmation, [], ask.Now));

        var act = new Act(ask.Asker.Id, ask.Intent, Note(post, from.Id, to.Id));
        await ChangeAsync(to, over.Taking, act);
        foreach (var one in moving)
            await MoveAsync(over, one.Work, act);
        // Last: who runs it again after a crash finishes it.
        await ChangeAsync(from, over.Leaving, act);
        await TellAsync(over, ask);
        return new(new(words.Done(PermissionWords.In(ask.Language).RoleName(post), from.NameIn(ask.Language), to.NameIn(ask.Language), moving.Count), Tone: Tone.Good,
            Buttons: Permission.Of(ask.Intent, ask.Asker) != Reach.All && from.Id != ask.Asker.Id ? null : [new(words.Back, ask.Intent, Values: new Dictionary<string, string>
            {
                ["persons"] = $"{to.Id},{from.Id}",
                ["scope"] = post.ToString(),
                [Works] = moving.Count == 0 ? "-" : string.Join(',', moving.Select(one => one.Work)),
            })], Footnote: words.BothTold), Personal: true);
    }

    /// <summary>Whoever gave the own post away by a slip takes it back while nothing has come of it; the post itself does not let them any more.</summary>
    private async Task<bool> GaveItJustNowAsync(Role post, Member from, Member to, Ask ask) => to.Id == ask.Asker.Id
        && (await trail.ReadAsync(Scope.Org, LinesRead)).LastOrDefault(line => line.Document == $"Member/{from.Id}") is { } last
        && last.By == ask.Asker.Id && last.Note == Note(post, to.Id, from.Id) && ask.Now - last.At <= Core.Audit.TakeBack.AtMostAfter;

    private static string Note(Role post, string from, string to) => $"{post}: {from} > {to}";

    /// <param name="only">For the way back: what had moved.</param>
    private async Task<List<(WorkRef Work, string Title)>> MovingAsync(HandOver over, string? only)
    {
        var (meetings, activities, notices, items, assignments) = (works.Meetings.ListAllAsync(), works.Activities.ListAllAsync(), works.Notices.ListAllAsync(), works.Items.ListAllAsync(), works.Assignments.ListAllAsync());
        List<(WorkRef Work, string Title)> moving =
        [
            .. (await meetings).Where(kept => over.Of(kept.Value) is not null).Select(kept => (kept.Value.Work, kept.Value.Title)),
            .. (await activities).Where(kept => over.Of(kept.Value) is not null).Select(kept => (kept.Value.Work, kept.Value.Title)),
            .. (await notices).Where(kept => over.Of(kept.Value) is not null).Select(kept => (kept.Value.Work, kept.Value.Title)),
            .. (await items).Where(kept => over.Of(kept.Value) is not null).Select(kept => (kept.Value.Work, kept.Value.Problem)),
            .. (await assignments).Where(kept => over.Of(kept.Value) is not null).Select(kept => (kept.Value.Work, kept.Value.Title)),
        ];
        var wanted = only?.Split(',').ToHashSet();
        return [.. moving.Where(one => wanted?.Contains(one.Work.ToString()) ?? true).OrderBy(one => one.Work.Kind).ThenBy(one => one.Work.Number)];
    }

    private Task MoveAsync(HandOver over, WorkRef work, Act act) => work.Kind switch
    {
        WorkKind.Meeting => works.Meetings.ChangeAsync(work.Number, over.Of, act),
        WorkKind.VolunteerActivity => works.Activities.ChangeAsync(work.Number, over.Of, act),
        WorkKind.Notice => works.Notices.ChangeAsync(work.Number, over.Of, act),
        WorkKind.RectificationItem => works.Items.ChangeAsync(work.Number, over.Of, act),
        _ => works.Assignments.ChangeAsync(work.Number, over.Of, act),
    };

    private async Task ChangeAsync(Member member, Func<Member, Member> change, Act act)
    {
        while ((await rosters.GetAsync()) is var roster && roster.FindMember(member.Id) is { } now && change(now) is var after && !after.Roles.SequenceEqual(now.Roles))
            if (await members.SaveAsync(roster.FindKept(now), after, act))
                return;
    }

    private Task TellAsync(HandOver over, Ask ask) => ledger.PlanAsync(Scope.Org, [.. new[] { over.From, over.To }.Where(member => member.Id != ask.Asker.Id).Select(member => Core.Outgoing.Delivery.OfOccasion(
        string.Create(CultureInfo.InvariantCulture, $"hand-over-{over.Post}@{ask.Now:yyyyMMddHHmmss}"), Content.PostHandedOver, member.Id, Lane.Reminder, ask.Now, ask.Now, ask.Now.AddDays(7),
        $"{over.Post}:{over.From.Id}>{over.To.Id}"))]);

    /// <summary>What both read.</summary>
    /// <param name="topic">Post, from whom and to whom.</param>
    public static Reply? Say(string? topic, string? reader, string language, Roster roster)
    {
        if (topic?.Split(':', '>') is not [var post, var from, var to] || !Enum.TryParse<Role>(post, out var role))
            return null;
        var (words, name) = (HandOverWords.In(language), PermissionWords.In(language).RoleName(role));
        return reader == to ? new(words.YouHaveIt(name, roster.NameOf(from, language)), words.Title, Tone.Blue, Buttons: [new(words.MyWork, Understanding.Intent.ScheduleQuery)])
            : new(words.YouGaveIt(name, roster.NameOf(to, language)), words.Title);
    }
}
