namespace Sanmo.Scheduler;

internal static class SchedulerHost
{
    internal static void Main() { }
}
