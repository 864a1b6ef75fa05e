using Dashboard.Data.Access;
using Dashboard.Data.AccessLogs;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Features.AccessLogs;

/// <summary>How the access log stands, in one line.</summary>
internal sealed class AccessLogLine(AccessLogQueries log) : IAdministrationLine
{
    public string Url => AccessLogFeature.Page;

    public async Task<string> LineAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        var entries = (await log.PageAsync(scope, new AccessLogFilter(), cancellationToken)).Total;
        var found = (await log.SealsAsync(scope, cancellationToken)).FirstOrDefault(seal => seal.Kind == SealKind.Verified);
        return $"Entries: {FigureText.Number(entries)}; {(found is null ? "not checked yet" : "found whole on " + FigureText.Date(DateOnly.FromDateTime(found.At)))}.";
    }
}
