using Dashboard.Data.Access;
using Dashboard.Data.Exceptions;
using Dashboard.Data.Queries;
using Dashboard.Measures.Exceptions;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Measures;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>Reads one exception with a page of its cases.</summary>
public sealed class ExceptionReader(StatusQueries statuses, ExceptionQueries exceptions, CaseQueries cases, ExceptionLines lines, IOptions<PortalOptions> portal, TimeProvider clock)
{
    /// <summary>Cases on a page.</summary>
    public const int PageSize = 25;

    private static readonly CasePage None = new([], 0, 0);

    /// <summary>The exception; null when there is none of that number.</summary>
    public async Task<ExceptionView?> LoadAsync(AccessScope scope, int id, int page, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (await exceptions.OneAsync(scope, id, withChildren: true, "exception", cancellationToken) is not { } detail)
        {
            return null;
        }

        var line = lines.Of(detail.Row, status);
        var found = line is { Row.IsOneCase: false, Definition.ListsCases: true }
            ? await cases.PageAsync(
                scope,
                new CaseFilter { MeasureId = detail.Row.MeasureId, Month = detail.Row.Month, UnitId = detail.Row.UnitId, Counted = line.Rule?.Counted, Page = page, PageSize = PageSize },
                "exception",
                cancellationToken)
            : None;
        var signal = line is { Rule.Kind: ExceptionKind.Signal, Definition: { } definition } ? SignalText.Of(ExceptionCheck.SignalOf(definition, detail.Series)) : null;
        return new ExceptionView(line, detail, found, page, signal, ExceptionRights.Covers(scope, status.Tree, detail.Row.UnitId), DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
    }
}
