using Sanmo.Core.Calendars;
using Sanmo.Core.Demo;

namespace Sanmo.Tests.Organisation;

public sealed class RoundTripTests
{
    public static TheoryData<string> Instants => Demo.DemoOrganisationTests.Instants;

    [Theory, MemberData(nameof(Instants))]
    public void The_demo_written_as_a_file_passes_every_check_and_reads_back_the_same(string at)
    {
        var demo = DemoOrganisation.At(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), LoadCalendar.Shipped());
        var text = Written.Out(demo);
        var reading = Written.In(text);

        Assert.Empty(reading.Problems);
        Assert.Equal(text, Written.Out(reading.Organisation!));
        Assert.Equivalent(demo, reading.Organisation, strict: true);
    }

    [Fact]
    public void Chinese_stays_readable_in_the_file() =>
        Assert.Contains("第一党支部", Written.Out(DemoOrganisation.At(Written.Now, LoadCalendar.Shipped())), StringComparison.Ordinal);
}
