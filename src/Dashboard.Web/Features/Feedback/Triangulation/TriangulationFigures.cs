using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Feedback.Triangulation;

/// <summary>The figures of all units that a reader covers, now and twelve months before, each read once.</summary>
internal sealed class TriangulationFigures(AccessScope scope, StoreStatus status, Month month, PeriodQueries periods, CancellationToken cancellationToken)
{
    private const int MonthsInYear = 12;

    private readonly Dictionary<(string Id, bool Before), IReadOnlyDictionary<string, UnitFigure>> _known = [];

    /// <summary>Reads a measure. A year before that the store does not wholly hold is none.</summary>
    public async Task ReadAsync(string measureId)
    {
        foreach (var before in new[] { false, true })
        {
            var end = before ? month.AddMonths(-MonthsInYear) : month;
            _known[(measureId, before)] = before && status.Months[0] > end.AddMonths(1 - MonthsInYear)
                ? new Dictionary<string, UnitFigure>()
                : await periods.UnitsAsync(scope, measureId, end, MonthsInYear, cancellationToken);
        }
    }

    /// <summary>The figure of a unit; not supplied where there is none.</summary>
    public UnitFigure Of(string measureId, string unitId, bool before = false) => Find(measureId, unitId, before) ?? UnitFigure.NotSupplied;

    /// <summary>The figure of a unit; null where there is none, or it is not shown.</summary>
    public UnitFigure? Find(string measureId, string unitId, bool before = false)
    {
        if (!_known.TryGetValue((measureId, before), out var units) || !units.TryGetValue(unitId, out var figure))
        {
            return null;
        }

        // One family gives several answers: where the number of responses is withheld, so are their averages.
        return !scope.SeesExactNumbers && FeedbackIds.IsOfAnswers(measureId) && Find(FeedbackIds.Received, unitId, before)?.IsWithheld == true ? UnitFigure.Withheld : figure;
    }

    /// <summary>Whether the figure is that of the authority itself.</summary>
    public static bool IsAuthority(string unitId) => unitId == OrgTree.AuthorityId;
}
