using System.Text.Json.Serialization;

namespace Sanmo.Bot.Features.History;

[JsonSerializable(typeof(string))]
internal sealed partial class HistoryJson : JsonSerializerContext;
