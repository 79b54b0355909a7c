namespace Sanmo.Core.Organisation.Reading;

/// <summary>One thing that is wrong with an organisation file, in a sentence for whoever wrote it.</summary>
/// <param name="Text">English as it stands; said in another language by <see cref="SayReason"/>.</param>
/// <param name="StopsImport">False for a warning: odd, but imported.</param>
internal sealed record FileProblem(RowPlace Place, FormattableString Text, bool StopsImport)
{
    /// <summary>In English, where <see cref="Text"/> was not put into the reader's language already.</summary>
    public string Reason => SayReason.In("en", Text);

    public override string ToString() => $"{Place}: {Reason}";
}
