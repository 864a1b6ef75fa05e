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

    public required PagePlace Place { get; init; }

    public required IReadOnlyList<SentencePart> Finding { get; init; }

    public required IReadOnlyList<(StatutorySection Section, IReadOnlyList<StatutoryPart> Parts)> Sections { get; init; }

    /// <summary>Questions that the figures raise.</summary>
    public required IReadOnlyList<StatutoryPrompt> Prompts { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    public required DateOnly? AsAt { get; init; }

    public UnitMonthFilter Filter => Place.Filter;

    public string UnitId => Place.UnitId;

    public string UnitName => Place.UnitName;

    public Month Month => Place.Month;

    /// <summary>Whether the reader may open the records behind the figures of the unit.</summary>
    public bool OpensCases => Place.OpensCases;

    public FigureStatus Status => Place.Status;

    /// <summary>Months that are looked at together.</summary>
    public int MonthCount => Place.MonthCount;

    /// <summary>Address of the records behind a figure of the page; null where the reader may not open them.</summary>
    public string? CasesOf(StatutoryPart part, string? band = null, Measures.Engine.CategoryPair? split = null, bool? counted = null) =>
        OpensCases ? CaseUrls.For(part.Definition.Id, Month, UnitId, band: band, split: split, counted: counted, months: split is null && band is null ? part.Period?.Months ?? 1 : Measures.Engine.Figures.CasesAddUp(part.Definition) ? MonthCount : 1) : null;
}
