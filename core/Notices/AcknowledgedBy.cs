namespace Sanmo.Core.Notices;

internal enum AcknowledgedBy { Reply, Button, Proxy }
