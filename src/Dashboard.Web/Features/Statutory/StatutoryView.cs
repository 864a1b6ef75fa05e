using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Provenance;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Statutory;

/// <summary>A page of the statutory picture, as read for one reader.</summary>
public sealed record StatutoryView
{
    public required StatutoryPageSpec Spec { get; init; }

    public required StatutoryFilter Filter { get; init; }

    public required string UnitId { get; init; }

    public required string UnitName { get; init; }

    /// <summary>Whether nothing of the page leaves the service: a team is of too few children.</summary>
    public required bool InsideOnly { get; init; }

    public required Month Month { get; init; }

    public required IReadOnlyList<FilterOption> Units { get; init; }

    public required IReadOnlyList<MonthOption> Months { get; init; }

    public required IReadOnlyList<FilterChip> Chips { get; init; }

    public required IReadOnlyList<SentencePart> Finding { get; init; }

    public required IReadOnlyList<(StatutorySection Section, IReadOnlyList<StatutoryPart> Parts)> Sections { get; init; }

    /// <summary>Whether the reader may open the records behind the figures of the unit.</summary>
    public required bool OpensCases { get; init; }

    /// <summary>Questions that the figures raise.</summary>
    public required IReadOnlyList<StatutoryPrompt> Prompts { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    public required string Source { get; init; }

    public required DateOnly? AsAt { get; init; }

    public required FigureStatus Status { get; init; }

    public required DateOnly? IssuedOn { get; init; }

    /// <summary>Months that are looked at together.</summary>
    public int MonthCount => Filter.Period.MonthsTo(Month);

    /// <summary>Address of the records behind a figure of the page; null where the reader may not open them.</summary>
    public string? CasesOf(StatutoryPart part, string? band = null, Measures.Engine.CategoryPair? split = null, bool? counted = null) =>
        OpensCases ? CaseUrls.For(part.Definition.Id, Month, UnitId, band: band, split: split, counted: counted, months: split is null && band is null ? part.Period?.Months ?? 1 : Measures.Engine.Figures.CasesAddUp(part.Definition) ? MonthCount : 1) : null;
}
