using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Reports;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Disclosure;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Figures;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.BoardSummary;

/// <summary>Makes the board summary of an issued month for one reader.</summary>
public sealed class BoardSummaryQuery(
    StatusQueries statuses, HeadlineReader headlines, PublishedReportQueries reports, ReportActionQueries actions, DisclosureRules rules, IOptions<PortalOptions> portal)
{
    /// <summary>The summary; null before anything has been counted.</summary>
    /// <param name="scope">Who is asking; to share shows it as councillors see it.</param>
    /// <param name="month">Month; the latest issued when it is null.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="AccessDeniedException">The role does not show figures of the authority.</exception>
    public async Task<BoardSummaryView?> LoadAsync(AccessScope scope, Month? month, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var asked = month ?? (status.Publications.Count > 0 ? status.Publications.Keys.Max() : status.Months[^1]);
        var view = new BoardSummaryView
        {
            Month = asked,
            Months = [.. status.Publications.Keys.OrderDescending().Select(issued => new MonthOption(issued.ToString()))],
            PlaceName = status.AuthorityName,
            Source = FigureNotes.Source(status),
            Publication = status.Publications.GetValueOrDefault(asked),
            IsExact = scope.SeesExactNumbers,
            SmallNumbers = BoardSummaryText.Small(scope.SeesExactNumbers, rules),
        };
        if (view.Publication is null)
        {
            return view;
        }

        var read = await headlines.ReadAsync(scope, asked, cancellationToken);
        var known = read.Where(headline => headline.IsKnown).ToList();
        IReadOnlyList<string> Moved(TrendKind kind) => [.. known.Where(headline => headline.Trend.Trend == kind).Select(headline => headline.Wording.Name)];
        var better = Moved(TrendKind.Improving);
        return view with
        {
            Headlines = read,
            Better = better,
            Finding = BoardSummaryText.Finding(asked, better.Count, Moved(TrendKind.Worsening).Count, known.Count(headline => headline.Trend.Standing is not null), read.Count),
            Report = await reports.OfAsync(scope, ReportKinds.Board, asked, cancellationToken),
            Actions = await actions.OfMeasuresAsync(scope, [.. headlines.Ids], cancellationToken),
        };
    }
}
