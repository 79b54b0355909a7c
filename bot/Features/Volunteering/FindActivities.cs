using System.Globalization;
using Sanmo.Core.Calendars;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>The activities that a line may mean: by number, else by name and date, soonest first.</summary>
internal sealed class FindActivities(VolunteerStore activities, LocalZone zone)
{
    /// <param name="among">Which of them count when no number is said.</param>
    public async Task<IReadOnlyList<Kept<VolunteerActivity>>> ReadAsync(Ask ask, Func<VolunteerActivity, bool> among)
    {
        var slots = ask.Slots;
        if (Number(ask) is { } number)
            return await activities.FindAsync(number) is { } kept && MaySee(ask, kept.Value) ? [kept] : [];
        return [.. (await activities.ListAllAsync())
            .Where(kept => MaySee(ask, kept.Value) && among(kept.Value))
            .Where(kept => slots.Activity is not { } name || IsCalled(kept.Value, name))
            .Where(kept => zone.DateOf(kept.Value.Start) is var day && (slots.Date is null || day == slots.Date) && (slots.Range is not { } range || range.From <= day && day <= range.To))
            .OrderBy(kept => kept.Value.Start)];
    }

    /// <summary>The number that is said or pressed.</summary>
    public static int? Number(Ask ask) => int.TryParse(ask.Slots.ActivityId, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A branch's plans are its own and the committee's until they are published.</summary>
    public static bool MaySee(Ask ask, VolunteerActivity activity) =>
        activity.State is not (VolunteerState.Draft or VolunteerState.Submitted or VolunteerState.Declined) || activity.Organiser == ask.Asker.Id || ask.Asker.ServesCommittee
        || activity.ProposedBy == ask.Asker.Id || activity.Branch == ask.Asker.Branch;

    // "敬老院那个" means the visit there: title, place and meeting place may each hold the words, or the words the title.
    private static bool IsCalled(VolunteerActivity activity, string name) =>
        activity.Title.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(activity.Title, StringComparison.OrdinalIgnoreCase)
        || activity.Place?.Contains(name, StringComparison.OrdinalIgnoreCase) == true || Overlaps(activity.Title, name);

    private static bool Overlaps(string title, string name) =>
        name.Length >= 2 && Enumerable.Range(0, name.Length - 1).Any(at => title.Contains(name.Substring(at, 2), StringComparison.Ordinal) && name[at] > 0x7F && !_everywhere.Contains(name.Substring(at, 2)));

    private static readonly HashSet<string> _everywhere = ["活动", "志愿", "愿活", "服务"];
}
