using System.Globalization;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Core.Assignments;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Assignments;

/// <summary>The assignment a line names, where the asker may see it.</summary>
internal sealed class FindAssignment(AssignmentStore assignments)
{
    /// <returns>The assignment, or the refusal to say instead.</returns>
    public async Task<(Kept<Assignment>? Kept, Answer? Refusal)> ReadAsync(Ask ask)
    {
        var words = AssignmentWords.In(ask.Language);
        if (!int.TryParse(ask.Slots.AssignmentId, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || await assignments.FindAsync(number) is not { } kept)
            return (null, Answer.Of(words.NoSuch(ask.Slots.AssignmentId ?? "?")));
        return kept.Value.Owners.Contains(ask.Asker.Id) || MayManage(ask, kept.Value) ? (kept, null) : (null, Refuse.For(ask, everywhere: kept.Value.Branch != ask.Asker.Branch));
    }

    /// <summary>Who gave it, and who leads where it belongs.</summary>
    public static bool MayManage(Ask ask, Assignment assignment) =>
        assignment.CreatedBy == ask.Asker.Id || Permission.Covers(ask.Intent, ask.Asker, assignment.Branch);
}
