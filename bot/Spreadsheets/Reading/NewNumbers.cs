using Sanmo.Core.Agenda;

namespace Sanmo.Bot.Spreadsheets.Reading;

/// <summary>Numbers for rows that have none.</summary>
/// <param name="next">The next free number of a kind, a new one each time.</param>
internal sealed class NewNumbers(Func<WorkKind, int> next)
{
    private readonly Dictionary<WorkKind, int> _taken = [];

    /// <summary>How many of each kind were needed.</summary>
    public IReadOnlyDictionary<WorkKind, int> Taken => _taken;

    public WorkRef Take(WorkKind kind)
    {
        _taken[kind] = _taken.GetValueOrDefault(kind) + 1;
        return new(kind, next(kind));
    }
}
