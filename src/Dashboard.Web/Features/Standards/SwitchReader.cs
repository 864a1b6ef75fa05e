using Dashboard.Data.Access;
using Dashboard.Data.Standards;
using Dashboard.Measures.Calendar;

namespace Dashboard.Web.Features.Standards;

/// <summary>Reads what the page needs on which the standards are switched.</summary>
public sealed class SwitchReader(StandardsQueries standards, StandardsService service, TimeProvider clock)
{
    public async Task<SwitchView?> LoadAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        return new SwitchView(
            await standards.TimelineAsync(cancellationToken),
            await standards.LibraryAsync(cancellationToken),
            await service.ChangesAsync(scope, cancellationToken),
            Month.Of(today),
            BankHolidays.WarningOn(today));
    }
}
