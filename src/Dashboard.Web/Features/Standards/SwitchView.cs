using Dashboard.Data.Portal;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Standards;

namespace Dashboard.Web.Features.Standards;

/// <summary>What the page shows on which the standards are switched.</summary>
/// <param name="Timeline">Standards of every month.</param>
/// <param name="Library">Profiles, and what is wrong with files.</param>
/// <param name="Changes">Changes that were made, the latest first.</param>
/// <param name="Now">The month that is running.</param>
/// <param name="HolidayWarning">What is to be done about bank holidays; null while nothing is.</param>
public sealed record SwitchView(StandardsTimeline Timeline, ProfileLibrary Library, IReadOnlyList<ProfileSwitch> Changes, Month Now, string? HolidayWarning)
{
    /// <summary>What holds now.</summary>
    public StandardsInForce InForce => Timeline.For(Now);

    /// <summary>Months that a change may begin with: the statutory year so far and the one before, and the next three.</summary>
    public IReadOnlyList<Month> Offered => [.. Month.Range(Now.StatutoryYearStart.AddMonths(-12), Now.AddMonths(3)).Reverse()];
}
