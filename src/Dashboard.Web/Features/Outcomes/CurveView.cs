using Dashboard.Data.Actions;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>The curve of one measure and unit, its story, and what would do better.</summary>
public sealed record CurveView
{
    /// <summary>The choice, without what stands anyway.</summary>
    public required CurveFilter Filter { get; init; }

    public required PagePlace Place { get; init; }

    public required PeriodReading Reading { get; init; }

    public required ChartSpec Chart { get; init; }

    /// <summary>The months to come if nothing changes; null where the history is too short.</summary>
    public required IReadOnlyList<ForecastPoint>? Forecast { get; init; }

    /// <summary>Known and final months that a forecast could rest on.</summary>
    public required int KnownMonths { get; init; }

    public required IReadOnlyList<FilterChip> Chips { get; init; }

    public required IReadOnlyList<SentencePart> Finding { get; init; }

    /// <summary>What people have written about the measure, the latest month first.</summary>
    public required IReadOnlyList<NoteRow> Story { get; init; }

    /// <summary>What is to be done, and what has been done.</summary>
    public required IReadOnlyList<ActionRow> Actions { get; init; }

    /// <summary>Whether the reader may write notes and actions.</summary>
    public required bool MayWrite { get; init; }

    /// <summary>Whether owners are named to the reader.</summary>
    public required bool NamesOwners { get; init; }

    /// <summary>The day on which actions are due or late.</summary>
    public required DateOnly Today { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    public MeasureDefinition Definition => Reading.Definition;
}
