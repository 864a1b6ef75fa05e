using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Reports;
using Dashboard.Data.Targets;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.QaReport;

/// <summary>Makes the quarterly report of the authority. Figures are stored ones of issued months, added up over the quarter where they count events.</summary>
public sealed class QaReportQuery(
    StatusQueries statuses,
    FigureQueries figures,
    ComparatorQueries comparators,
    TargetFinder targets,
    PublishedReportQueries reports,
    ReportActionQueries actions,
    Catalogue catalogue,
    IOptions<PortalOptions> portal,
    TimeProvider clock)
{
    /// <summary>The report; null before anything has been counted.</summary>
    /// <param name="scope">Who is asking.</param>
    /// <param name="quarter">Quarter; the latest whose last month is issued when it is null.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="AccessDeniedException">The report is not written for the reader.</exception>
    public async Task<QaReportView?> LoadAsync(AccessScope scope, Quarter? quarter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var issued = status.Publications.Keys.Where(Quarter.EndsWith).OrderDescending().Select(month => new Quarter(month)).ToList();
        var asked = quarter ?? (issued.Count > 0 ? issued[0] : Quarter.Of(status.Months[^1]));
        var view = new QaReportView
        {
            Quarter = asked,
            Quarters = [.. (issued.Contains(asked) ? issued : issued.Prepend(asked)).Select(entry => new FilterOption(entry.ToString(), QaReportWords.Period(entry)))],
            PlaceName = status.AuthorityName,
            Source = FigureNotes.Source(status),
            Publication = status.Publications.GetValueOrDefault(asked.Last),
            Today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
        };
        if (view.Publication is null)
        {
            return view;
        }

        var report = await reports.OfAsync(scope, ReportKinds.QuarterlyQa, asked.Last, cancellationToken);
        return view with
        {
            Report = report,
            Areas = await AreasAsync(scope, asked, report, cancellationToken),
            Actions = await actions.OfQuarterAsync(scope, asked, cancellationToken),
        };
    }

    private async Task<IReadOnlyList<QaArea>> AreasAsync(AccessScope scope, Quarter quarter, PublishedReport? report, CancellationToken cancellationToken)
    {
        var measures = ReportFigureBlocks.Of(ReportKinds.QuarterlyQa).ToDictionary(block => block.Title, block => block.Measures);
        var areas = new List<QaArea>();
        foreach (var outline in ReportOutlines.Of(ReportKinds.QuarterlyQa))
        {
            var rows = new List<QaFigure>();
            foreach (var id in measures.GetValueOrDefault(outline.Title, []))
            {
                rows.Add(await FigureAsync(scope, catalogue[id].Definition, quarter, cancellationToken));
            }

            areas.Add(new QaArea(outline, rows, report?.Text(outline.Id)));
        }

        return areas;
    }

    private async Task<QaFigure> FigureAsync(AccessScope scope, MeasureDefinition definition, Quarter quarter, CancellationToken cancellationToken)
    {
        var issued = (await figures.SeriesAsync(scope, definition.Id, OrgTree.AuthorityId, cancellationToken)).Where(point => point.Published && point.Month <= quarter.Last).ToList();
        return new QaFigure(
            MeasureTrend.Of(definition, issued, quarter.Last),
            QuarterFigures.Of(definition, issued, quarter),
            QuarterFigures.Of(definition, issued, quarter.Previous),
            targets.Find(definition.Id, OrgTree.AuthorityId, quarter.Last)?.Value,
            await comparators.ComparisonAsync(scope, definition.Id, quarter.Last, cancellationToken));
    }
}
