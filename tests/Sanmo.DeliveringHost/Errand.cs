namespace Sanmo.DeliveringHost;

/// <summary>What the process is to do, as its arguments say.</summary>
/// <param name="Connection">Of a server; empty means the embedded store in <paramref name="Folder"/>.</param>
/// <param name="Hours">How far this process's clock is ahead, so that leases of the dead have ended.</param>
/// <param name="Notices">Or activities, where places are passed on.</param>
/// <param name="DieAt">The step after which it kills itself, or nothing; <c>Offers</c> where places are passed on.</param>
/// <param name="DieAfter">How often that step is reached before; for places, the milliseconds after which it kills itself.</param>
internal sealed record Errand(string Connection, string Folder, Uri Connector, int Notices, int Hours, string DieAt, int DieAfter)
{
    public static Errand Of(string[] args) => new(args[0], args[1], new(args[2]), Number(args[3]), Number(args[4]), args[5], Number(args[6]));

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
