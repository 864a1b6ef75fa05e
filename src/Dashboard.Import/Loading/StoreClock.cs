namespace Dashboard.Import.Loading;

/// <summary>The time as the store keeps it.</summary>
internal static class StoreClock
{
    /// <summary>Now, UTC, in whole seconds.</summary>
    public static DateTime WholeSecond(this TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
    }
}
