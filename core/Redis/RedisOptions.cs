using System.ComponentModel.DataAnnotations;

namespace Sanmo.Core.Redis;

/// <summary>The section <c>Redis</c>.</summary>
internal sealed class RedisOptions
{
    public const string Section = "Redis";

    /// <summary>A StackExchange.Redis connection string; empty means the store embedded in this process.</summary>
    public string Connection { get; set; } = "";

    /// <summary>Folder of the embedded store, relative to the current directory.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Redis:DataPath is empty; name the folder of the embedded store (the default is \"data\").")]
    public string DataPath { get; set; } = "data";
}
