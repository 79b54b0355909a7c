using System.Text.Encodings.Web;
using System.Text.Json;
using Sanmo.Core.Organisation.Rows;

namespace Sanmo.Core.Organisation.Writing;

/// <summary>Writes everything as an organisation file; reading it back gives the same organisation.</summary>
internal static class WriteOrganisation
{
    // People read and edit the file: Chinese stays Chinese. It is never put into a web page as it is.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void To(Stream stream, WholeOrganisation organisation)
    {
        using var writer = new Utf8JsonWriter(stream, Readable);
        JsonSerializer.Serialize(writer, File(organisation), RowsJson.Default.OrganisationFile);
    }

    /// <summary>The rows of everything, as the file has them.</summary>
    public static OrganisationFile File(WholeOrganisation organisation)
    {
        var answers = organisation.Answers.ToDictionary(answer => answer.Notice, answer => answer.Acknowledgements);
        return new(
            new(organisation.Name, organisation.TimeZone, organisation.Language),
            [.. organisation.Branches.Select(RowOf.Branch)],
            [.. organisation.Members.Select(RowOf.Member)],
            [.. organisation.Meetings.Select(RowOf.Meeting)],
            [.. organisation.Assignments.Select(RowOf.Assignment)],
            [.. organisation.Items.Select(RowOf.Item)],
            [.. organisation.Activities.Select(RowOf.Activity)],
            [.. organisation.Notices.Select(notice => RowOf.Notice(notice, answers.GetValueOrDefault(notice.Number)))],
            [.. organisation.Targets.Select(RowOf.Target)]);
    }
}
