using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;

namespace Dashboard.Data.Reports;

/// <summary>One report with all that was written, as one reader may see it.</summary>
public sealed record OpenedReport
{
    /// <summary>What stands in the list too.</summary>
    public required ReportRow Row { get; init; }

    public required int PublicationId { get; init; }

    /// <summary>Month of its publication, whose figures it keeps.</summary>
    public required Month Month { get; init; }

    /// <summary>Quarter that it is about; null where it is about its month.</summary>
    public Quarter? Quarter => Row.Kind == ReportKinds.QuarterlyQa ? Dashboard.Measures.Calendar.Quarter.Of(Month) : null;

    /// <summary>When the month was issued, UTC.</summary>
    public required DateTime IssuedAt { get; init; }

    /// <summary>Date of the data behind its figures.</summary>
    public required DateOnly DataAsAt { get; init; }

    public required IReadOnlyList<SectionText> Sections { get; init; }

    /// <summary>The earliest first.</summary>
    public required IReadOnlyList<ReportStepRow> Steps { get; init; }

    /// <summary>Complex cases of children that the reader may open.</summary>
    public required IReadOnlyList<ReportChildRow> Children { get; init; }

    /// <summary>Number of complex cases of children that the reader may not open.</summary>
    public required int OtherChildren { get; init; }

    /// <summary>Exceptions that the report answers.</summary>
    public required IReadOnlyList<ReportScrutinyItem> Exceptions { get; init; }

    public required ReportReadiness Readiness { get; init; }

    /// <summary>Units whose figures stand in it: its own, and for a service its teams.</summary>
    public required IReadOnlyList<ReportUnit> Units { get; init; }

    /// <summary>Whether its sections can be written in now, by this reader.</summary>
    public required bool IsWritable { get; init; }

    /// <summary>Whether it waits for this reader's decision.</summary>
    public required bool AwaitsDecision { get; init; }
}
