namespace Sanmo.Bot.Features.Meetings.Particulars;

internal abstract partial class ParticularWords
{
    private static readonly ParticularWords English = new En();

    private sealed class En : ParticularWords
    {
        public override string Edit => "Change place etc.";
        public override string Open => "See the meeting";
        public override string Begin => "It begins";
        public override string End => "It is over";
        public override string Actual => "Actual time";
        public override string Place => "Place";
        public override string Recorder => "Recorder";
        public override string Host => "Chair";
        public override string Topics => "Topics";
        public override string WhatToChange(string meeting) => $"What shall change about {meeting}? Press the button, or say \"M5 place: room 3F\" or \"M5 recorder: Wang Haiyan\". For the time say \"move M5 to …\".";
        public override string AlreadySo(string meeting) => $"{meeting} is like that already; nothing has changed.";
        public override string Changed(string meeting, string parts) => $"✔ {meeting} is changed: {parts}. The time stays.";
        public override string Began(string meeting, string clock, string planned) => $"✔ Noted: {meeting} began at {clock} (planned {planned}).";
        public override string Ended(string meeting, string clock, string planned) => $"✔ Noted: {meeting} ended at {clock} (planned {planned}). Please hand in the minutes within three working days.";
        public override string NotedBefore(string meeting, string clock) => $"{clock} is noted for {meeting} already. If that is wrong, say it again with the time, for example \"meeting started M5 15:35\".";
        public override string NotYet(string meeting, string start) => $"{meeting} is planned for {start}; it is too early to note that.";
        public override string EndsBeforeItBegins(string meeting, string start) => $"{meeting} began at {start} and ends after that; please say it again with the time.";
        public override string SinceClock(string start) => $"began {start}";
        public override string UntilClock(string end) => $"ended {end}";
        public override string PlaceNews(string title, string when, string place) => $"Change of place: {title} ({when}) is at {place}. The time stays.";
        public override string RecorderNews(string title, string when) => $"You are asked to take the minutes of {title} ({when}). Please hand them in within three working days after it.";
        public override string HostNews(string title, string when) => $"You are asked to chair {title} ({when}). Fifteen minutes before, I will send you who comes and who is on leave.";
    }
}
