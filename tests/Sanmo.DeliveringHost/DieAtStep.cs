using System.Diagnostics;

namespace Sanmo.DeliveringHost;

/// <summary>Ends the process as <c>kill -9</c> does when a step has been reached so and so often.</summary>
internal sealed class DieAtStep(Errand errand)
{
    private int _reached;

    public void Reach(string step)
    {
        if (step == errand.DieAt && Interlocked.Increment(ref _reached) == errand.DieAfter)
            Process.GetCurrentProcess().Kill();
    }
}
