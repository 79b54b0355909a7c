using System.Text.Json.Nodes;

namespace Sanmo.Tests.BotFramework.Fixtures;

/// <summary>Pressed buttons of our own cards.</summary>
internal static class Presses
{
    public static JsonObject Execute(Action<JsonObject>? change = null) => Execute("invoke-cardExecute-personal", change);

    public static JsonObject ExecuteInChannel(Action<JsonObject>? change = null) => Execute("invoke-cardExecute-channel", change);

    public static JsonObject Submit(Action<JsonObject>? change = null) => Payloads.Of("message-cardSubmit-personal", activity =>
    {
        activity["value"] = Data();
        change?.Invoke(activity);
    });

    private static JsonObject Execute(string payload, Action<JsonObject>? change) => Payloads.Of(payload, activity =>
    {
        activity["value"]!["action"]!["data"] = Data();
        change?.Invoke(activity);
    });

    private static JsonObject Data() => new() { ["action"] = "step.done", ["subject"] = "ZG-012", ["version"] = 4, ["op"] = "op-7", ["note"] = "finished" };
}
