using Sanmo.Tests.Understanding;

namespace Sanmo.Tests.States;

public sealed class StatePageTests
{
    private static string Folder => Path.Combine(Lines.Root(), "docs", "states");

    [Fact]
    public void The_pictures_of_states_show_what_the_steps_do()
    {
        var files = Machines.All.Select(machine => (Name: $"{machine.Name}.svg", Text: DrawStates.Svg(machine))).Append((Name: "README.md", Text: Page())).ToList();
        if (Environment.GetEnvironmentVariable("SANMO_WRITE_DOCS") == "1")
        {
            Directory.CreateDirectory(Folder);
            files.ForEach(file => File.WriteAllText(Path.Combine(Folder, file.Name), file.Text));
        }

        Assert.All(files, file => Assert.True(File.Exists(Path.Combine(Folder, file.Name)) && File.ReadAllText(Path.Combine(Folder, file.Name)) == file.Text, $"docs/states/{file.Name} is stale: run the tests once with SANMO_WRITE_DOCS=1."));
    }

    [Fact]
    public void Every_state_can_be_reached_from_the_first() =>
        Assert.All(Machines.All, machine => Assert.Equal(machine.States.Order(), machine.Reached(machine.States[0]).Order()));

    [Theory]
    [InlineData("rectification", "PendingVerification", "Closed", "pass")]
    [InlineData("rectification", "Closed", "Registered", "reopen")]
    [InlineData("leave", "Requested", "Approved", "approve")]
    [InlineData("minutes", "Returned", "Submitted", "hand in")]
    [InlineData("notice", "Sent", "Recalled", "withdraw")]
    public void The_way_on_is_there(string name, string from, string to, string step) =>
        Assert.Contains(new(from, to, step), Machines.All.Single(machine => machine.Name == name).Transitions);

    private static string Page() => "# States\n\nDrawn from the code: every step of the product is tried on a specimen of every state, and what it leads to is an arrow; what leaves the state as it is stands in the box. A test fails when a picture is stale.\n\n"
        + string.Concat(Machines.All.Select(machine => $"## {machine.Title}\n\n![{machine.Title}]({machine.Name}.svg)\n\n"));
}
