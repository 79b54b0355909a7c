namespace Sanmo.Tests.State.Fixtures;

/// <param name="Lost">Acknowledged writes that are not there.</param>
/// <param name="HalfTransactions">Transactions of which a part is there; also scripts that left anything but their first writes.</param>
/// <param name="HalfScripts">Scripts of which only the first writes are there.</param>
internal readonly record struct CrashDamage(int Lost, int HalfTransactions, int HalfScripts)
{
    public static CrashDamage operator +(CrashDamage one, CrashDamage other) =>
        new(one.Lost + other.Lost, one.HalfTransactions + other.HalfTransactions, one.HalfScripts + other.HalfScripts);
}
