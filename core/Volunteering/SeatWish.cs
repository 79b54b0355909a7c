using Sanmo.Core.Audit;
using Sanmo.Core.Outgoing;

namespace Sanmo.Core.Volunteering;

/// <summary>One wish in the queue at the desk.</summary>
/// <param name="Decide">Pure; asked again when another process was first.</param>
/// <param name="Tell">What is said in the same save; gets the version that the save makes.</param>
internal sealed record SeatWish(Func<VolunteerActivity, Seating> Decide, Func<Seating, long, IReadOnlyList<Delivery>> Tell, Act Act)
{
    public TaskCompletionSource<SeatAnswer?> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
