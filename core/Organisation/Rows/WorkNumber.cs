using System.Globalization;
using System.Text.Json.Serialization;
using Sanmo.Core.Agenda;

namespace Sanmo.Core.Organisation.Rows;

/// <summary>The number a piece of work goes by: 12, "12" or with its letters as people type them ("ZG-012").</summary>
[JsonConverter(typeof(WorkNumberJson))]
internal readonly record struct WorkNumber(string Text)
{
    /// <summary>Null when it is no number from 1 on, or has the letters of another kind of work.</summary>
    public int? For(WorkKind kind)
    {
        if (int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var plain))
            return plain > 0 ? plain : null;
        return WorkRef.TryParse(Text.ToUpperInvariant(), out var work) && work.Kind == kind && work.Number > 0 ? work.Number : null;
    }

    public static WorkNumber Of(WorkRef work) => new(work.ToString());

    public override string ToString() => Text;
}
