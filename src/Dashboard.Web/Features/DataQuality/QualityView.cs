using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Provenance;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.DataQuality;

/// <summary>Everything the data quality page shows, settled and in words.</summary>
public sealed record QualityView
{
    public required QualityFilter Filter { get; init; }
    public required string UnitId { get; init; }
    public required string UnitName { get; init; }
    public required string AuthorityName { get; init; }
    public required Month Month { get; init; }
    public required IReadOnlyList<FilterOption> Units { get; init; }
    public required IReadOnlyList<MonthOption> Months { get; init; }
    public required IReadOnlyList<FilterChip> Chips { get; init; }
    public required IReadOnlyList<SentencePart> Finding { get; init; }

    /// <summary>Whether the reader may open the children behind the figures of the unit.</summary>
    public required bool OpensCases { get; init; }

    /// <summary>The measures of data quality, in the order of the catalogue.</summary>
    public required IReadOnlyList<MeasureTrend> Measures { get; init; }

    /// <summary>Teams of the unit, those that need help first.</summary>
    public required IReadOnlyList<QualityTeam> Teams { get; init; }

    /// <summary>Fields with blanks that measures need, the worst first; those that may be empty last.</summary>
    public required IReadOnlyList<QualityField> Fields { get; init; }

    public required IReadOnlyList<LoadRow> Loads { get; init; }

    /// <summary>Whether the reader may download the rows that were kept out.</summary>
    public required bool DownloadsRejected { get; init; }

    /// <summary>Values that no code list knows; null where the reader may not see texts of the whole authority.</summary>
    public required IReadOnlyList<UnknownValueRow>? Unknown { get; init; }

    /// <summary>Changes of issued months.</summary>
    public required IReadOnlyList<LateRow> Late { get; init; }

    /// <summary>First month that changes are looked up for.</summary>
    public required Month LateFrom { get; init; }

    /// <summary>Measures that cannot be counted for the month.</summary>
    public required IReadOnlyList<UnfedMeasure> Unfed { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }
    public required string Source { get; init; }
    public required DateOnly? AsAt { get; init; }
    public required FigureStatus Status { get; init; }
    public required DateOnly? IssuedOn { get; init; }
}
