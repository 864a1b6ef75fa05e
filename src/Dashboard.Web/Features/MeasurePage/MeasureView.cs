using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Provenance;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.MeasurePage;

/// <summary>Everything the page of a measure shows, settled and in words.</summary>
public sealed record MeasureView
{
    public required MeasureFilter Filter { get; init; }
    public required MeasureDefinition Definition { get; init; }
    public required string UnitId { get; init; }
    public required string UnitName { get; init; }
    public required Month Month { get; init; }
    public required IReadOnlyList<FilterOption> Units { get; init; }
    public required IReadOnlyList<MonthOption> Months { get; init; }
    public required IReadOnlyList<FilterChip> Chips { get; init; }
    public required IReadOnlyList<SentencePart> Finding { get; init; }
    public required MeasureTrend Trend { get; init; }
    public required ChartSpec Chart { get; init; }
    /// <summary>Published figures to hold beside it; null when there are none.</summary>
    public required Comparison? Comparison { get; init; }

    public required string Period { get; init; }

    /// <summary>Whether the reader may open the children behind the figures of the unit.</summary>
    public required bool OpensCases { get; init; }

    public required IReadOnlyList<UnitRow> Services { get; init; }
    public required IReadOnlyList<UnitRow> Teams { get; init; }

    /// <summary>Teams that are there; only the first ones are listed unless all are asked for.</summary>
    public required int TeamCount { get; init; }

    /// <summary>Null where the reader or the unit has none; empty where the measure is not kept by worker.</summary>
    public required IReadOnlyList<WorkerRow>? Workers { get; init; }

    /// <summary>Whether the reader may see figures of groups of children.</summary>
    public required bool MayBeSplit { get; init; }

    public required IReadOnlyList<SplitTable> Splits { get; init; }
    public required IReadOnlyList<RevisionRow> Revisions { get; init; }

    /// <summary>Whether changes since issue are shown to the reader.</summary>
    public required bool SeesChanges { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    /// <summary>Notes that people have written, the latest month first.</summary>
    public required IReadOnlyList<NoteRow> Written { get; init; }

    /// <summary>Whether the reader may write notes and take them back.</summary>
    public required bool MayAnnotate { get; init; }

    public required string Source { get; init; }
    public required FigureStatus Status { get; init; }
    public required DateOnly? IssuedOn { get; init; }
}
