using System.Globalization;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Names;
using Sanmo.Core.Calendars;

namespace Sanmo.Tests.Understanding;

/// <summary>Lines said at Monday 2026-11-23 09:00 in Shanghai, unless another instant is named.</summary>
internal static class Said
{
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly Interpreter Interpreter = new();
    private static readonly WorkCalendar Calendar = LoadCalendar.Shipped();

    public static Understood InGroup(string text, string? now = null) => Interpreter.Read(text, Around(now, addressed: false));

    public static Understood ToTheBot(string text, Gazetteer? names = null) => Interpreter.Read(text, Around(null, addressed: true) with { Names = names ?? Gazetteer.Empty });

    public static Answer InAnswerTo(PendingQuestion pending, string text) => ReadAnswer.To(pending, text, Interpreter, Around(null, addressed: true) with { Pending = pending });

    public static Understood Explained(string text) => Interpreter.Explain(text, Around(null, addressed: true));

    public static string SlotsOf(string text) => WriteSlots.AsJson(InGroup(text).Slots);

    private static Circumstances Around(string? now, bool addressed) => new(
        now is null ? Monday : DateTimeOffset.Parse(now, CultureInfo.InvariantCulture), Calendar, Gazetteer.Empty, InGroup: true, addressed);
}
