namespace Dashboard.Data.Tests.AccessLogs;

/// <summary>A clock that stands where it is put, in the time zone of the council.</summary>
internal sealed class StillClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public override DateTimeOffset GetUtcNow() => Now;
}
