namespace Sanmo.Bot.Understanding.Times.Reading;

internal enum Festival
{
    NewYear,
    SpringFestival,
    Qingming,
    LabourDay,
    DragonBoat,
    MidAutumn,
    NationalDay,

    // From here on without days off.
    NewYearsEveOfSpring,
    Lantern,
    WomensDay,
    YouthDay,
    PartyDay,
    ArmyDay,
    Christmas,
}
