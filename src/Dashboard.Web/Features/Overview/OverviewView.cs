using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Provenance;
using Dashboard.Web.Ui.Tables;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Overview;

/// <summary>Everything the overview shows, settled and in words.</summary>
public sealed record OverviewView
{
    public required OverviewFilter Filter { get; init; }
    public required string UnitId { get; init; }
    public required string UnitName { get; init; }
    public required Month Month { get; init; }
    /// <summary>Whether the reader may narrow the figures to one kind of plan.</summary>
    public required bool MayBeSplit { get; init; }

    public required IReadOnlyList<FilterOption> Units { get; init; }
    public required IReadOnlyList<MonthOption> Months { get; init; }
    public required IReadOnlyList<FilterChip> Chips { get; init; }
    public required IReadOnlyList<SentencePart> Finding { get; init; }

    /// <summary>The eight, in the journey's order.</summary>
    public required IReadOnlyList<MeasureTrend> Practice { get; init; }

    /// <summary>Other headline measures; those kept for all children only, whatever the filter, are marked.</summary>
    public required IReadOnlyList<(MeasureTrend Trend, bool AllChildren)> Others { get; init; }

    /// <summary>Services of the unit, its teams, or the path above a team.</summary>
    public required IReadOnlyList<HeatSpec> Tables { get; init; }

    /// <summary>Teams that are there; only the first ones are listed unless all are asked for.</summary>
    public required int Teams { get; init; }

    public required int TeamsShown { get; init; }

    /// <summary>Teams and services that are not listed because they hold no child of whom practice is expected.</summary>
    public required IReadOnlyList<string> Without { get; init; }
    public required IReadOnlyList<Note> Notes { get; init; }
    public required string Source { get; init; }
    public required DateOnly? AsAt { get; init; }
    public required FigureStatus Status { get; init; }
    public required DateOnly? IssuedOn { get; init; }
}
