using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Provenance;

namespace Dashboard.Web.Ui.Measures;

/// <summary>Where a page of one unit and month stands for one reader: what is chosen, what may be chosen and opened, what the figures rest on.</summary>
public sealed record PagePlace
{
    /// <summary>The choice, without what stands anyway.</summary>
    public required UnitMonthFilter Filter { get; init; }

    public required string UnitId { get; init; }

    public required string UnitName { get; init; }

    public required Month Month { get; init; }

    public required IReadOnlyList<FilterOption> Units { get; init; }

    public required IReadOnlyList<MonthOption> Months { get; init; }

    public required IReadOnlyList<FilterChip> Chips { get; init; }

    /// <summary>Whether the reader may open the records behind the figures of the unit.</summary>
    public required bool OpensCases { get; init; }

    /// <summary>Whether the page is about the reader as a worker, and shows no unit.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Whether nothing of the page leaves the service: a team is of too few children, and an own list is for its reader.</summary>
    public required bool InsideOnly { get; init; }

    public required string Source { get; init; }

    public required FigureStatus Status { get; init; }

    public required DateOnly? IssuedOn { get; init; }

    /// <summary>Months that are looked at together.</summary>
    public int MonthCount => (Filter.Period ?? Period.OneMonth).MonthsTo(Month);

    /// <summary>Address of the records behind a figure; null where the reader may not open them.</summary>
    public string? CasesOf(PeriodReading reading) => OpensCases ? CaseUrls.For(reading.Definition.Id, Month, UnitId, months: reading.Period?.Months ?? 1) : null;

    /// <summary>Settles a choice.</summary>
    public static PagePlace Of(AccessScope scope, StoreStatus status, UnitMonthFilter asked)
    {
        var month = MonthChoice.Settle(status, asked.Month);
        var isOwn = scope.OnlyWorker is not null;
        var unit = isOwn ? scope.UnitIds.FirstOrDefault(status.Tree.Holds) ?? OrgTree.AuthorityId : UnitChoice.Settle(status, scope, asked.Unit);
        var filter = asked with
        {
            Unit = isOwn || unit == UnitChoice.Own(status, scope) ? null : unit,
            Month = month == status.LatestMonth ? null : month,
        };
        return new PagePlace
        {
            Filter = filter,
            UnitId = unit,
            UnitName = status.UnitName(unit),
            Month = month,
            Units = UnitChoice.Options(status, scope),
            Months = MonthChoice.Options(status),
            Chips = filter.Chips(status),
            OpensCases = scope.MaySeeChildrenOf(status.Tree, unit),
            IsOwn = isOwn,
            InsideOnly = isOwn || status.Tree.IsTeam(unit),
            Source = FigureNotes.Source(status),
            Status = FigureNotes.Status(status, month),
            IssuedOn = FigureNotes.IssuedOn(status, month),
        };
    }
}
