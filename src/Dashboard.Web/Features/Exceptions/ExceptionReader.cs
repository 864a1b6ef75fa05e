using Dashboard.Data.Access;
using Dashboard.Data.Exceptions;
using Dashboard.Data.Queries;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Measures;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>Reads one exception with its first cases.</summary>
public sealed class ExceptionReader(StatusQueries statuses, ExceptionQueries exceptions, CaseQueries cases, ExceptionLines lines, IOptions<PortalOptions> portal, TimeProvider clock)
{
    /// <summary>Cases that stand on the page itself; all of them are one link away.</summary>
    public const int MostCases = 50;

    /// <summary>The exception; null when there is none of that number.</summary>
    public async Task<ExceptionView?> LoadAsync(AccessScope scope, int id, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (await exceptions.OneAsync(scope, id, withChildren: true, "exception", cancellationToken) is not { } detail)
        {
            return null;
        }

        var line = lines.Of(detail.Row, status);
        var found = line is { Row.IsOneCase: false, Definition.ListsCases: true }
            ? (await cases.PageAsync(
                scope,
                new CaseFilter { MeasureId = detail.Row.MeasureId, Month = detail.Row.Month, UnitId = detail.Row.UnitId, Counted = line.Rule?.Counted, PageSize = MostCases },
                "exception",
                cancellationToken)).Rows
            : [];
        return new ExceptionView(line, detail, found, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
    }
}
