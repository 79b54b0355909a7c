namespace Sanmo.Core.Rectification;

internal enum RectificationStatus { Registered, InProgress, PendingVerification, Closed, Cancelled }
