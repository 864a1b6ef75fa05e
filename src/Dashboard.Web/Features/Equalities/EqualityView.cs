using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Equalities;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Provenance;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Equalities;

/// <summary>The page of equalities, as read for one reader.</summary>
public sealed record EqualityView
{
    public required EqualityFilter Filter { get; init; }

    public required string UnitId { get; init; }

    public required string UnitName { get; init; }

    public required Month Month { get; init; }

    public required IReadOnlyList<FilterOption> Units { get; init; }

    public required IReadOnlyList<MonthOption> Months { get; init; }

    public required IReadOnlyList<FilterChip> Chips { get; init; }

    /// <summary>Whether the reader may see groups of children at all.</summary>
    public required bool SeesGroups { get; init; }

    /// <summary>Whether the reader may open the records behind the figures of the unit.</summary>
    public required bool OpensCases { get; init; }

    public required IReadOnlyList<SentencePart> Finding { get; init; }

    /// <summary>The comparisons in order; none for those who may not see groups.</summary>
    public required IReadOnlyList<EqualityPart> Parts { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    public required string Source { get; init; }

    public required DateOnly? AsAt { get; init; }

    public required FigureStatus Status { get; init; }

    public required DateOnly? IssuedOn { get; init; }

    /// <summary>Months that are looked at together.</summary>
    public int MonthCount => Filter.Period.MonthsTo(Month);

    /// <summary>Address of the records counted in a group; null where there are none or the reader may not open them.</summary>
    public string? EventsUrl(EqualityPart part, EqualityGroup group) =>
        group.Count.Events == 0 ? null : Cases(part.Definition, group.Category, part.Pair.BaseId is null ? true : null);

    /// <summary>Address of the records that a group is set against; null where there are none or the reader may not open them.</summary>
    public string? BaseUrl(EqualityPart part, EqualityGroup group) =>
        group.Count.Base == 0 ? null : Cases(part.BaseDefinition, group.Category, null);

    private string? Cases(MeasureDefinition definition, CategoryPair group, bool? counted) => OpensCases
        ? CaseUrls.For(definition.Id, Month, UnitId, split: group, counted: counted, months: Measures.Engine.Figures.CasesAddUp(definition) ? MonthCount : 1)
        : null;
}
