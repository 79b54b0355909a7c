using System.Globalization;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>What one reader can do next with an item; pure.</summary>
internal sealed class ItemButtons
{
    private readonly List<Button> _buttons = [];
    private readonly RectificationItem _item;
    private readonly long? _version;
    private readonly RectifyWords _words;

    private ItemButtons(RectificationItem item, long? version, string language)
    {
        (_item, _version, _words) = (item, version, RectifyWords.In(language));
    }

    /// <param name="version">The one the reader sees; null where it is not known.</param>
    public static IReadOnlyList<Button> For(RectificationItem item, long? version, Member reader, DateOnly today, WorkCalendar calendar, Roster roster, string language)
    {
        var card = new ItemButtons(item, version, language);
        if (item.Status == RectificationStatus.PendingVerification)
            card.ToVerify(reader, roster);
        else if (item.IsOpen)
        {
            card.ToDecide(reader, language);
            if (WhoMay.Do(item, reader))
                card.ToDo(today, calendar);
            else
                card.ToWatch(reader, today, calendar);
        }
        else if (item.LookBackOn <= today && WhoMay.Verify(item, reader, roster))
        {
            card.Add(card._words.LookBackHolds, RectificationOrders.LookBack, ButtonKind.Primary);
            card.Add(card._words.Reopen, RectificationOrders.Reopen, form: [card.Must(SlotNames.Reason), card.Must(SlotNames.Due)]);
        }

        return card._buttons;
    }

    public static Button Details(RectificationItem item, string language) => new(RectificationWords.In(language).Details(item.Work.ToString()), Intent.RectDetails, item.Work.ToString());

    private void ToVerify(Member reader, Roster roster)
    {
        var closes = _item.Kind == ResolutionKind.Immediate || _item.IsChecked;
        if (!WhoMay.Verify(_item, reader, roster) || _item.Kind != ResolutionKind.Immediate && !(closes ? WhoMay.Confirm(_item, reader) : WhoMay.Check(_item, reader, roster)))
            return;
        Add(closes ? _words.PassAndClose : _words.DocumentsChecked, Intent.RectVerify, ButtonKind.Primary, (SlotNames.Decision, "pass"));
        Add(_words.SendBack, Intent.RectVerify, value: (SlotNames.Decision, "return"), form: [Must(SlotNames.Reason)]);
    }

    private void ToDecide(Member reader, string language)
    {
        if (_item.Asked is not { } asked || !WhoMay.Grant(_item, reader, asked.To))
            return;
        Add(_words.GrantTo(DateWords.In(language).Day(asked.To)), RectificationOrders.Grant, ButtonKind.Primary, (SlotNames.Decision, "pass"));
        Add(_words.GrantOther, RectificationOrders.Grant, value: (SlotNames.Decision, "other"), form: [Must(SlotNames.Due), May(SlotNames.Reason)]);
        Add(_words.RefuseExtension, RectificationOrders.Grant, value: (SlotNames.Decision, "return"), form: [Must(SlotNames.Reason)]);
    }

    private void ToDo(DateOnly today, WorkCalendar calendar)
    {
        var isNew = _item.Status == RectificationStatus.Registered;
        if (isNew)
            Add(_words.Accept, RectificationOrders.Accept, ButtonKind.Primary);
        if (_item.OpenSteps.Any())
            Add(_words.StepDone(_item.OpenSteps.First()), RectificationOrders.Step, isNew ? ButtonKind.Plain : ButtonKind.Primary, ("step", _item.OpenSteps.First().ToString(CultureInfo.InvariantCulture)));
        else if (!isNew || _item.Kind == ResolutionKind.Immediate)
            Add(_words.Submit, Intent.RectSubmit, isNew ? ButtonKind.Plain : ButtonKind.Primary, form: [Must(SlotNames.Note)]);
        Add(_words.Report, Intent.RectProgress, form: [May(SlotNames.Percent), May(SlotNames.Note)]);
        if (_item.Kind != ResolutionKind.LongTerm && _item.Due >= today && _item.Asked is null)
            Add(_words.NeedTime, Intent.RectExtend, form: [Must(SlotNames.Due), Must(SlotNames.Reason)]);
        if (Supervision.AsksForCause(_item, today, calendar))
            Add(_words.Explain, RectificationOrders.Explain, form: [Must(SlotNames.Reason), May(SlotNames.Due)]);
        Add(_words.Blocked, RectificationOrders.Blocked, form: [Must(SlotNames.Note)]);
    }

    private void ToWatch(Member reader, DateOnly today, WorkCalendar calendar)
    {
        if (WhoMay.Leads(_item, reader) || reader.ServesCommittee)
            Add(_words.Nudge, Intent.NudgeSend);
        if (reader.ServesCommittee && _item.OpenSlip is null && Supervision.Of(_item, today, calendar) >= SupervisionLevel.Yellow)
            Add(_words.Supervise, RectificationOrders.Supervise, form: [Must(SlotNames.Due), May(SlotNames.Note)]);
    }

    private Field Must(string slot) => _words.FieldOf(slot) with { Required = true };

    private Field May(string slot) => _words.FieldOf(slot);

    private void Add(string label, string action, ButtonKind kind = ButtonKind.Plain, (string Field, string Value)? value = null, IReadOnlyList<Field>? form = null) =>
        _buttons.Add(new(label, action, _item.Work.ToString(), _version, Kind: kind, Values: value is var (field, text) ? new Dictionary<string, string> { [field] = text } : null, Form: form));
}
