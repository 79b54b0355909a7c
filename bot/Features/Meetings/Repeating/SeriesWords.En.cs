namespace Sanmo.Bot.Features.Meetings.Repeating;

internal abstract partial class SeriesWords
{
    private static readonly SeriesWords English = new En();

    private sealed class En : SeriesWords
    {
        public override string Rule => "Repeats";
        public override string AtWhatTime => "At what time each?";
        public override string NoDates => "That rule names no day within half a year. Please say it another way, for example \"committee meeting at 3 pm on the first workday of every month\".";
        public override string AheadHint => "Half a year is put on the calendar, and more follows by itself; a day off moves it to a workday within a week. To correct something, just say it: \"make it 4 pm\".";
        public override string AnnouncedHint => "The first is announced shortly, each later one a week ahead. When you move or cancel one you can choose \"this one only\" or \"this and later ones\".";
        public override string CancelAll => "Cancel the whole series";
        public override string First(int count) => $"The first {count}";
        public override string MovedFrom(string day) => $"{day} is a day off, so it moves here";
        public override string Confirm(string title, string rule, int count) => $"{title}, {rule}: {count} to begin with. Is that right?";
        public override string Made(string title, string rule, int count, string first) => $"✔ {title} is set {rule}; {count} to begin with, the first is {first}.";

        protected override string Workdays => "every workday";
        protected override string Daily(int every) => every == 1 ? "every day" : $"every {every} days";
        protected override string Weekly(int every, IReadOnlyList<string> days) => $"{(every == 1 ? "every" : $"every {every} weeks on")} {(days.Count == 0 ? "week" : string.Join(" and ", days))}";
        protected override string Monthly(int every) => Months(every);
        protected override string MonthlyDay(int every, string? day) => $"{Months(every)} on {(day is null ? "the last day" : $"day {day}")}";
        protected override string MonthlyWorkday(int every, bool last) => $"{Months(every)} on the {(last ? "last" : "first")} workday";
        protected override string MonthlyWeekday(int every, string nth, string day) => $"{Months(every)} on the {nth switch { "-1" => "last", "1" => "first", "2" => "second", "3" => "third", _ => "fourth" }} {day}";
        protected override string Yearly(string month, string day) => $"every year on {day}/{month}";
        protected override string Weekday(string code) => code switch { "MO" => "Monday", "TU" => "Tuesday", "WE" => "Wednesday", "TH" => "Thursday", "FR" => "Friday", "SA" => "Saturday", _ => "Sunday" };

        private static string Months(int every) => every switch { 1 => "every month", 3 => "every quarter", 6 => "every half-year", _ => $"every {every} months" };
    }
}
