using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.GapFinding;

internal abstract partial class SpecialWords
{
    private static readonly SpecialWords English = new En();

    private sealed class En : SpecialWords
    {
        public override string Title => "Steps of the special meeting";
        public override string Open => "open";
        public override string OnlyThat => "Only that you handed it in is recorded: no text is kept, and no name is shown in a group.";
        public override string HandedInAlready => "Your self-check was recorded as handed in before.";
        public override string Name(SpecialStep step) => step switch
        {
            SpecialStep.Reading => "Reading sent",
            SpecialStep.SelfCheck => "Self-check handed in",
            SpecialStep.Held => "Meeting held",
            SpecialStep.Problems => "Problem list registered",
            _ => "Plan approved",
        };
        public override string Count(int handedIn, int due) => $"{handedIn} of {due}";
        public override string HandedIn(string meeting) => $"✔ Recorded that you handed in your self-check: {meeting}.";
        public override string Done(SpecialStep step) => $"✔ Recorded: {char.ToLowerInvariant(Name(step)[0])}{Name(step)[1..]}.";
    }
}
