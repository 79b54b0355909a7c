using System.Globalization;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Words;
using Sanmo.Core.Agenda;
using Sanmo.Core.Audit;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;

namespace Sanmo.Bot.Features.Notices;

/// <summary>"Received": counts for the newest open notice that waits for this member, or for the one named, inside its window only.</summary>
internal sealed class AcknowledgeNotice(NoticeStore notices, AgendaReader agenda)
{
    private static readonly string[] _weak = ["1", "ok", "okay", "好的", "好滴", "好哒", "好", "all right"];

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = NoticeWords.In(ask.Language);
        if (!int.TryParse(ask.Slots.NoticeId, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            if (await FindMeantAsync(ask) is not { } meant)
                return ask.Place.Addressed ? Answer.Of(words.NothingToConfirm) : Answer.Silence;
            number = meant;
        }

        var people = NamedPeople.Of(ask);
        if (people.Unknown is { } unknown)
            return ask.Place.Addressed ? Answer.Of(words.NobodyCalled(unknown)) : Answer.Silence;
        while (true)
        {
            var kept = await notices.FindAsync(number);
            if (kept?.Value is not { } notice || notice.IsUnsent || !notice.Recipients.Contains(ask.Asker.Id) && !MaySend.Sees(ask.Asker, notice))
                return Answer.Of(words.NoSuch(number));
            // It was open when the button was drawn, or the word begun: say how it stands now.
            if (!notice.IsOpen(ask.Now))
                return new(new(notice.State == NoticeState.Recalled ? words.WasWithdrawn(number) : words.WindowClosed(number)), Card: await CardAsync(notice, ask));
            if (people.Members.FirstOrDefault(member => member.Id != ask.Asker.Id && !MayAnswerFor(ask, member, notice)) is { } other)
                return Refuse.For(ask with { Intent = Intent.NoticeUnacked }, everywhere: other.Branch != ask.Asker.Branch);
            if (await SaveAsync(kept.Value, kept.Version, people.Members, ask) is { } first)
                return await AnswerAsync(notice, people.Members, first, ask);
        }
    }

    /// <returns>How many were new; null when the notice has changed meanwhile.</returns>
    private async Task<int?> SaveAsync(Notice notice, long version, IReadOnlyList<Member> members, Ask ask)
    {
        var first = 0;
        foreach (var member in members)
        {
            var proxy = member.Id != ask.Asker.Id;
            var via = proxy ? AcknowledgedBy.Proxy : ask.Text.Length == 0 ? AcknowledgedBy.Button : AcknowledgedBy.Reply;
            if (await notices.AcknowledgeAsync(notice, new(member.Id, ask.Now, via, ask.Text.Length == 0 ? null : ask.Text, proxy ? ask.Asker.Id : null), version))
                first++;
            else if ((await notices.FindAsync(notice.Number))?.Version != version)
                return null;
        }

        return first;
    }

    private async Task<Answer> AnswerAsync(Notice notice, IReadOnlyList<Member> members, int first, Ask ask)
    {
        var words = NoticeWords.In(ask.Language);
        var text = members is [var only] && only.Id == ask.Asker.Id ? words.Confirmed(notice.Number, first > 0) : words.ConfirmedFor(notice.Number, JoinNames.In(ask.Language, members.Select(member => member.NameIn(ask.Language))));
        if (BranchSpokenFor(ask) is { } branch)
        {
            notice = await notices.ChangeAsync(notice.Number, kept => NoticeSteps.ConfirmBranch(kept, branch, ask.Asker.Id, ask.Now).After, new Act(ask.Asker.Id, ask.Intent, branch)) ?? notice;
            text = words.ConfirmedForBranch(notice.Number, ask.Roster.FindBranch(branch)!.NameIn(ask.Language));
        }

        // In a group a hundred "received" need no hundred answers.
        return ask.Place is { IsGroup: true, Addressed: false } ? Answer.Silence : new(new(text, Tone: Tone.Good), Card: await CardAsync(notice, ask));
    }

    private async Task<Reply?> CardAsync(Notice notice, Ask ask) => ask.Place.IsGroup
        ? ShowNotice.As(notice, (await notices.ListAnsweredAsync(notice)).Count(notice.Recipients.Contains), ask.Now, ask.GroupLanguage, ask.Roster) : null;

    private static bool MayAnswerFor(Ask ask, Member member, Notice notice) =>
        notice.Recipients.Contains(member.Id) && Permission.Covers(Intent.NoticeUnacked, ask.Asker, member.Branch);

    /// <summary>"Branch 2 has it", said by who leads it.</summary>
    private static string? BranchSpokenFor(Ask ask) =>
        ask.Slots is { Branch: [var named], Persons: null } && ask.Asker.LeadsBranch && (named == "mine" || named == ask.Asker.Branch) ? ask.Asker.Branch : null;

    private async Task<int?> FindMeantAsync(Ask ask)
    {
        var waiting = (await agenda.ReadAsync(ask.Asker.Id, ask.Now, ask.Now.AddYears(1))).Where(entry => entry.Part == AgendaPart.Acknowledge && entry.At >= ask.Now).Select(entry => entry.Work.Number).Distinct().ToList();
        if (ask.Place is not { IsGroup: true } || ask.Group is not { } group)
            return ask.Slots.Persons is not null ? (await OpenAsync(ask, null) is [var first, ..] ? first.Number : null) : waiting.Count == 0 ? null : waiting.Max();
        var open = await OpenAsync(ask, group.Id);
        // A bare "1" or "ok" means only what this chat was asked last; anything else it is about, and nobody is disturbed.
        if (Array.IndexOf(_weak, PlainText.Of(ask.Text, out _).Trim(' ', '.', '。', '!', ',')) >= 0)
            return open is [var newest, ..] && waiting.Contains(newest.Number) ? newest.Number : null;
        // Who speaks for others may long have confirmed.
        return (BranchSpokenFor(ask) is not null || ask.Slots.Persons is not null ? (open is [var latest, ..] ? latest : null) : open.FirstOrDefault(notice => waiting.Contains(notice.Number)))?.Number;
    }

    /// <summary>The notices of a chat that ask for an answer, the newest first.</summary>
    private async Task<IReadOnlyList<Notice>> OpenAsync(Ask ask, string? branch) =>
        [.. (await notices.ListAllAsync()).Select(kept => kept.Value).Where(notice => notice.IsOpen(ask.Now) && (branch is null ? MaySend.Sees(ask.Asker, notice) : notice.Branches.Contains(branch))).OrderByDescending(notice => notice.SentAt)];
}
