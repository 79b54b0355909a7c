namespace Sanmo.Bot.Understanding.Words;

/// <summary>A meaning that many words share, or a fact seen in the line. Rules are written with these names; words are in the About… lists.</summary>
internal enum Concept
{
    // Facts, set by the reading itself and not by a word.
    Date, DateSpan, Clock, DayPart, Length, Shift, TimeTo, Percent, Branch, Person, Quoted,
    ItemNo, LooseNo, MeetingNo, ActivityNo, NoticeNo, AssignmentNo, StaffNo, PhoneTail, Code,

    /// <summary>Nothing is left over beside the words that were recognised.</summary>
    Bare,

    /// <summary>Little is left over: a name or two.</summary>
    Brief,

    /// <summary>The line calls the bot by name.</summary>
    Called,

    // Talk
    Filler, Polite, Bot, Me, You, Us, They, Everyone, AskWhat, AskWho, AskWhen, AskWhere, AskHow, AskHowMany, AskIf, AskWhy, AskStatus, Show, Not, Suggest, Past, Want, Apply,

    // Meetings
    Meeting, TypeGeneral, TypeCommittee, TypeGroup, TypeLecture, TypeThemeDay, TypeOrgLife, TypeSpecial, TypeNone,
    Next, Detail, FieldAgenda, FieldHost, FieldPlace, FieldTime, FieldMaterials, FieldAttendees, FieldMinutes,
    Schedule, AnythingOn, Hold, Make, Cancel, Off, Move, Postpone, Earlier, SameTime, Leave, CannotCome, NotComing, Excuse, Place,

    // Tasks and rectification
    Task, AssignedToMe, DueSoon, Overdue, OverdueWeak, Unfinished, Rect, Progress, NoProgress, Report, Done, Submit, Evidence, CloseOut, Verify, Pass, Fine, Return, NotGood, Extend, MoreTime, Limit, Measure, Owner,

    // Volunteering
    Volunteer, Activity, Deed, SignUp, Join, CountMeIn, Withdraw, SignUpNoun, Roster, WhoJoins, Places, CheckIn, Here, CheckOut, Finished, Hours, Total, Propose, ProposeNew, Recruit, OpenPlaces,

    // Notices
    Notice, Broadcast, TellAll, Ack, AckWeak, AckVerb, NotAcked, AckStatus, Nudge, RemindTo, Again,

    // The bot itself
    Help, Use, WhatCanYou, WhyThis, Lost, Chinese, English, Language, Switch, Speak, Bind, Unbind, ChatRoom, Account, Identity, MyNameIs, StaffNoWord, PhoneWord, CodeWord,
    NoReminders, Snooze, Resume, Reminder, RemindMe, Later,

    // Subjects that are never the bot's
    Leisure, Errand, Weather, Praise,
}
