using Sanmo.Bot.Features.Volunteering.Proposals;
using System.Globalization;
using Sanmo.Bot.Replies;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>What can be filled in about an activity, with what is known already.</summary>
internal static class ActivityForm
{
    public static IReadOnlyList<Field> Of(VolunteerActivity activity, Ask ask)
    {
        var words = ProposalWords.In(ask.Language);
        var (start, end) = (activity.Start.ToOffset(ask.Now.Offset), activity.End.ToOffset(ask.Now.Offset));
        return
        [
            new("businessLink", words.BusinessLink, FieldKind.LongText, Required: true, activity.BusinessLink),
            new("teamStrength", words.TeamStrength, FieldKind.Text, Required: true, activity.TeamStrength),
            new("theme", words.Theme, FieldKind.Text, Value: activity.Theme),
            new("purpose", words.Purpose, FieldKind.Text, Value: activity.Purpose),
            new("serviceTarget", words.ServiceTarget, FieldKind.Text, Value: activity.ServiceTarget),
            new("date", words.Date, FieldKind.Date, Required: true, start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            new("startTime", words.From, FieldKind.Time, Required: true, DateWords.Clock(start)),
            new("endTime", words.Until, FieldKind.Time, Required: true, DateWords.Clock(end)),
            new("meetPlace", VolunteerWords.In(ask.Language).MeetAt, FieldKind.Text, Value: activity.MeetPlace),
            new("place", VolunteerWords.In(ask.Language).Where, FieldKind.Text, Value: activity.Place),
            new("capacity", words.Capacity, FieldKind.Number, Value: activity.Capacity?.ToString(CultureInfo.InvariantCulture)),
            new("supplies", words.Supplies, FieldKind.Text, Value: activity.Supplies),
            new("safetyNote", words.Safety, FieldKind.Text, Value: activity.SafetyNote),
            new("contact", words.Contact, FieldKind.Text, Value: activity.Contact),
            new("openTo", words.OpenTo, FieldKind.Choice, Value: activity.Branches.Count == 0 ? "all" : "mine", Choices: [new("all", words.OpenToAll), new("mine", words.OpenToOwn)]),
        ];
    }
}
