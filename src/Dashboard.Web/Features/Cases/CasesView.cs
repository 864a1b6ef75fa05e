using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Cases;

/// <summary>A figure with the records behind it, as read for one reader.</summary>
public sealed record CasesView
{
    public required CasesFilter Filter { get; init; }

    public required MeasureDefinition Definition { get; init; }

    public required StoreStatus Status { get; init; }

    public required AccessScope Scope { get; init; }

    public required CasePage Cases { get; init; }

    /// <summary>The figure of the unit; null for a reader who is shown no figures of units.</summary>
    public SeriesPoint? Point { get; init; }

    /// <summary>The figure over several months; null for one month, and as <see cref="Point"/>.</summary>
    public PeriodFigure? Period { get; init; }

    /// <summary>Workers of the team to choose from; empty where the reader sees none.</summary>
    public IReadOnlyList<WorkerRow> Workers { get; init; } = [];

    /// <summary>Reasons that occur behind the figure.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The figure of the edition asked for.</summary>
    public UnitFigure? Figure => Filter.Months > 1 ? (Filter.Live || !Figures.AddUp(Definition) ? null : Period?.Figure) : Filter.Live ? Point?.Live : Point?.Figure;

    public bool IsAboutChildren => Definition.Disclosure != DisclosureRule.NotAboutChildren;

    /// <summary>Whether the rows are all those behind the figure, and add up to it; null when they are not meant to.</summary>
    public bool? Agrees => Filter.IsNarrowed || Figure is not { Numerator: not null } figure
        ? null
        : Definition.Kind switch
        {
            MeasureKind.Share or MeasureKind.Median => figure.Denominator == Cases.Total && figure.Numerator == Cases.TotalCounted,
            MeasureKind.Mean => figure.Cases == Cases.Total,
            _ => figure.Numerator == Cases.TotalCounted,
        };
}
