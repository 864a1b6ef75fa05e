using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Targets;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Measures;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.BoardSummary;

/// <summary>Reads the headline measures of the authority, each once for all its months. What is not issued is not read.</summary>
public sealed class HeadlineReader(FigureQueries figures, ComparatorQueries comparators, TargetFinder targets, Catalogue catalogue, IOptions<BoardSummaryOptions> options)
{
    /// <summary>Measures in order.</summary>
    public IReadOnlyList<string> Ids => HeadlineSelection.Ids(options.Value);

    /// <summary>The headlines of an issued month.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the authority.</exception>
    public async Task<IReadOnlyList<Headline>> ReadAsync(AccessScope scope, Month month, CancellationToken cancellationToken)
    {
        var headlines = new List<Headline>();
        foreach (var id in Ids)
        {
            var series = await figures.SeriesAsync(scope, id, OrgTree.AuthorityId, cancellationToken);
            var issued = series.Where(point => point.Published && point.Month <= month).ToList();
            UnitFigure At(Month of) => issued.Find(point => point.Month == of)?.Figure ?? UnitFigure.NotSupplied;
            headlines.Add(new Headline(
                HeadlineWording.Find(id)!,
                MeasureTrend.Of(catalogue[id].Definition, issued, month),
                At(month.AddMonths(-Headline.Year)),
                At(month.AddMonths(-Headline.Quarter)),
                targets.Find(id, OrgTree.AuthorityId, month)?.Value,
                await comparators.ComparisonAsync(scope, id, month, cancellationToken)));
        }

        return headlines;
    }
}
