using Sanmo.Core.Organisation.Reading;

namespace Sanmo.Core.Organisation.Sections;

/// <summary>What every section of one file is read with.</summary>
/// <param name="Zone">For times without an offset.</param>
/// <param name="Now">When work is scheduled that does not say so itself.</param>
internal sealed record FileReading(KnownNames Known, TimeZoneInfo Zone, DateTimeOffset Now, Problems Problems)
{
    public RowCheck Check(RowPlace place) => new(place, this);
}
