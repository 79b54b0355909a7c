namespace Sanmo.Core.Organisation.Reading;

/// <summary>One thing that is wrong with an organisation file, in a sentence for whoever wrote it.</summary>
/// <param name="StopsImport">False for a warning: odd, but imported.</param>
internal sealed record FileProblem(RowPlace Place, string Reason, bool StopsImport)
{
    public override string ToString() => $"{Place}: {Reason}";
}
