using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering.Proposals;

/// <summary>From a draft to a published activity, and calling it off. Titles begin with the number.</summary>
internal abstract partial class ProposalWords
{
    public static ProposalWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Theme { get; }
    public abstract string Purpose { get; }
    public abstract string BusinessLink { get; }
    public abstract string TeamStrength { get; }
    public abstract string ServiceTarget { get; }
    public abstract string Supplies { get; }
    public abstract string Safety { get; }
    public abstract string Contact { get; }
    public abstract string Capacity { get; }
    public abstract string Date { get; }
    public abstract string From { get; }
    public abstract string Until { get; }
    public abstract string OpenTo { get; }
    public abstract string OpenToAll { get; }
    public abstract string OpenToOwn { get; }
    public abstract string SeriesLabel { get; }
    public abstract string StateLabel { get; }
    public abstract string ReasonLabel { get; }
    public abstract string StillMissing { get; }
    public abstract string Committee { get; }
    public abstract string ThemeAsSettled { get; }
    public abstract string ProposalsTitle { get; }
    public abstract string NoProposals { get; }
    public abstract string HowToDecide { get; }
    public abstract string WhatNext { get; }
    public abstract string WhatIsTheReason { get; }
    public abstract string Changed { get; }
    public abstract string Details { get; }
    public abstract string Submit { get; }
    public abstract string Save { get; }
    public abstract string Approve { get; }
    public abstract string AskForChanges { get; }
    public abstract string Decline { get; }
    public abstract string CallOff { get; }
    public abstract string CallOffAll { get; }
    public abstract string Keep { get; }
    public abstract string ThisOne { get; }
    public abstract string ThisAndLater { get; }
    public abstract string SeriesHint { get; }

    public abstract string State(VolunteerState state);
    public abstract string Part(ProposalPart part);

    /// <summary>The label of the button that gives an order.</summary>
    public abstract string Do(string order);

    /// <param name="missing">What is missing, by name; empty for other refusals.</param>
    public abstract string Refusal(StepRefusal why, string title, string state, IEnumerable<string> missing);
    public abstract string Stands(string state, string reason);
    public abstract string StartIsPast(string when);

    /// <param name="place">Null when none is known.</param>
    public abstract string Drafted(string number, string title, string when, string? place);
    public abstract string AskForPart(ProposalPart part, string title);
    public abstract string Handed(string title);
    public abstract string WhatToChange(string title);
    public abstract string HowToEdit(string number);

    /// <param name="promoted">Who waited and has a place now.</param>
    /// <param name="over">More people have places than the new limit.</param>
    public abstract string Saved(string title, int promoted, bool over);

    /// <param name="all">Of every branch; else the own branch's.</param>
    public abstract string ProposalsWait(int count, bool all);
    public abstract string ApprovedEcho(string title, string theme, string branch);
    public abstract string ReturnedEcho(string title, string branch, string reason);
    public abstract string DeclinedEcho(string title, string branch, string reason);
    public abstract string PublishedEcho(string title, string when, int chats, int people, string signUpBy);
    public abstract string SureToCancel(string title, string when, int people);
    public abstract string CancelledEcho(string title, string when, string reason, int people);
    public abstract string Repeated(string title, int times, bool monthly);
    public abstract string InvitedAlready(string when);

    /// <param name="left">Null: no limit.</param>
    public abstract string InvitedEcho(string title, int people, int? left);

    // News.
    public abstract string SubmittedNews(string title, string branch);
    public abstract string ApprovedNews(string title, string theme, string? reason);
    public abstract string ReturnedNews(string title, string reason);
    public abstract string DeclinedNews(string title, string reason);
    public abstract string CancelledNews(string title, string when, string reason);
    public abstract string MovedNews(string title, string when, string? place);
    public abstract string InvitedNews(string title, string when, string by, int? left);
}
