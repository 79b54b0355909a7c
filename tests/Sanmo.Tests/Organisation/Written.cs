using System.Text;
using Sanmo.Core.Organisation;
using Sanmo.Core.Organisation.Reading;
using Sanmo.Core.Organisation.Writing;

namespace Sanmo.Tests.Organisation;

/// <summary>Organisations as text, so that two can be compared to the last field.</summary>
internal static class Written
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

    public static string Out(WholeOrganisation organisation)
    {
        using var stream = new MemoryStream();
        WriteOrganisation.To(stream, organisation);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static OrganisationReading In(string text, WholeOrganisation? kept = null) => In(Encoding.UTF8.GetBytes(text), kept);

    public static OrganisationReading In(byte[] bytes, WholeOrganisation? kept = null)
    {
        using var stream = new MemoryStream(bytes);
        return ReadOrganisation.From(stream, Now, kept);
    }

    /// <summary>The organisation of a file that has to be good.</summary>
    public static WholeOrganisation Good(string text, WholeOrganisation? kept = null)
    {
        var reading = In(text, kept);
        Assert.True(reading.Organisation is not null, string.Join('\n', reading.Problems));
        return reading.Organisation;
    }

    /// <summary>What stops the import of a file that has to be bad, one sentence each.</summary>
    public static IReadOnlyList<string> Refused(string text, WholeOrganisation? kept = null)
    {
        var reading = In(text, kept);
        Assert.Null(reading.Organisation);
        Assert.Empty(reading.Problems.SelectMany(problem => ReasonFormats.WithoutChinese(problem.Text)));
        return [.. reading.Problems.Where(problem => problem.StopsImport).Select(problem => problem.ToString())];
    }
}
