using System.Net;
using Garnet.server;
using Garnet.server.Auth.Settings;
using Microsoft.Extensions.Logging;
using Tsavorite.core;

namespace Sanmo.Core.Redis.Embedded;

/// <summary>The settings under which Garnet 2.2.8 lost no acknowledged write when killed; docs/redis.md tells what each one prevents.</summary>
internal static class GarnetRecipe
{
    /// <summary>Bytes. Neither may change for a folder that has data: the log is read with them.</summary>
    public const int LogPage = 512 << 10, LogSegment = 64 << 20;

    public static GarnetServerOptions For(string folder, int port, string password) => new()
    {
        EndPoints = [new IPEndPoint(IPAddress.Loopback, port)],
        AuthSettings = new PasswordAuthenticationSettings(password),
        QuietMode = true,
        LogLevel = LogLevel.Warning,
        MaxDatabases = 1,

        // The default device needs a native library and aborts the process without it.
        DeviceType = DeviceType.RandomAccess,
        // Buffered means O_SYNC here: safe when the power fails, not only when the process dies.
        DeviceFactoryCreator = new LocalStorageNamedDeviceFactoryCreator(deviceType: DeviceType.RandomAccess, disableFileBuffering: false),

        EnableAOF = true,
        // Commit with every write and answer after it: an interval together with the wait is thirty times slower.
        CommitFrequencyMs = 0,
        WaitForCommit = true,
        AofPageSize = "512k",
        AofMemorySize = "2m",
        AofSegmentSize = "64m",
        AofSizeLimit = "64m",
        AofSizeLimitEnforceFrequencySecs = 5,

        Recover = true,
        FailOnRecoveryError = true,
        CheckpointDir = folder,

        // Without the tier, data beyond the memory limit is dropped without an error. With it, a hash that is moved to the disk while somebody writes to it
        // ends the process ("Collection was modified"): so the limit is one that a small organisation does not reach. Memory is taken as it is needed.
        EnableStorageTier = true,
        LogDir = folder,
        LogMemorySize = "4g",
        PageSize = "256k",
        SegmentSize = "64m",
        ObjectLogSegmentSize = "64m",
        IndexMemorySize = "1m",
        IndexMaxMemorySize = "64m",
        BufferPoolMemoryBudget = "4m",

        EnableLua = true,
        // Without it scripts are not isolated from each other at all.
        LuaTransactionMode = true,
        // Ours are all short: one that takes so long waits for a busy disk, and is ended only before the connection gives it up.
        LuaOptions = new LuaOptions(LuaMemoryManagementMode.Native, "", TimeSpan.FromSeconds(25), LuaLoggingMode.Enable, []),
    };
}
