namespace Sanmo.Core.Organisation.Reading;

/// <summary>Where rows stand that were taken from another kind of file, by section and their place in it from 0.</summary>
/// <param name="Of">Null: as in a file of our own.</param>
/// <param name="IsReported">What is wrong with the row was said already.</param>
internal sealed record RowPlaces(Func<string, int, RowPlace?> Of, Func<string, int, bool> IsReported)
{
    public static readonly RowPlaces Own = new((_, _) => null, (_, _) => false);
}
