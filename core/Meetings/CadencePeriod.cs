namespace Sanmo.Core.Meetings;

internal enum CadencePeriod { Month, Quarter, Year }
