using Sanmo.Core.Redis;

namespace Sanmo.Core.Outgoing;

/// <summary>A piece of work that has changed and is somebody's to show, with its cards as they were when it was taken.</summary>
/// <param name="LeasedUntil">In Unix milliseconds.</param>
internal sealed record TouchedCards(Scope Scope, string Work, IReadOnlyList<PostedCard> Cards, long LeasedUntil);
