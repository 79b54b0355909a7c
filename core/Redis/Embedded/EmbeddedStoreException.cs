namespace Sanmo.Core.Redis.Embedded;

/// <summary>The embedded store must not serve this folder. The message is for the operator: what is wrong and what to do.</summary>
internal sealed class EmbeddedStoreException(string message, Exception? cause = null) : Exception(message, cause);
