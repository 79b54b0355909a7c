using System.Diagnostics;

namespace Sanmo.Bench.Turns;

/// <summary>A bot that answers on <c>/api/messages</c>, in a process of its own.</summary>
/// <param name="Start">Starts it on a port; its data, if it has any, is in a folder.</param>
/// <param name="StoreServer">The server that keeps its data outside of its process, if one does.</param>
internal sealed record Contestant(string Name, string Answers, Func<int, string, ProcessStartInfo> Start, Process? StoreServer = null);
