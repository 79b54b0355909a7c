namespace Sanmo.Bot.Features.Volunteering.Coming;

internal abstract partial class ComingWords
{
    private static readonly ComingWords English = new En();

    private sealed class En : ComingWords
    {
        public override string Yes => "I'm coming";
        public override string StillComing => "Still coming? Press \"I'm coming\"; if not, please withdraw, so that somebody on the waiting list can take the place.";
        public override string SeeYou(string activity, string moment, string? place) => $"✔ Noted, you are coming: {activity}, {moment}{(place is null ? "" : $", {place}")}.";
        public override string Counted(int coming, int open, string? names) => $"{coming} said they are coming, {open} have not answered{(names is null ? "" : $": {names}")}";
    }
}
