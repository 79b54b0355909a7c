using Sanmo.Bot.Channels;

namespace Sanmo.Bot.Delivery;

/// <summary>Whether a chat is to be passed over without a word: in a demo, one on a platform that nobody has opened.</summary>
internal delegate Task<bool> LeaveOut(Address to);
