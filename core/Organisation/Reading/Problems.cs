namespace Sanmo.Core.Organisation.Reading;

/// <summary>Collects all problems of a file instead of stopping at the first.</summary>
internal sealed class Problems
{
    private readonly List<FileProblem> _all = [];

    public IReadOnlyList<FileProblem> All => _all;

    public bool StopImport => _all.Any(problem => problem.StopsImport);

    public void Add(RowPlace place, FormattableString reason) => _all.Add(new(place, reason, StopsImport: true));

    public void Warn(RowPlace place, FormattableString reason) => _all.Add(new(place, reason, StopsImport: false));
}
