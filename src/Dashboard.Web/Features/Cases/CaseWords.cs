using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Features.Cases;

/// <summary>The sentences above the list, made from the figure and the rows by rule.</summary>
public static class CaseWords
{
    private static readonly Dictionary<string, string> Phrases = new(StringComparer.Ordinal)
    {
        ["sos.mapping"] = "have been mapped with the family",
        ["sos.three-houses"] = "have had Three Houses or similar direct work",
        ["sos.danger-statement"] = "have a danger statement",
        ["sos.safety-goal"] = "have a safety goal",
        ["sos.safety-scale"] = "have a safety scale",
        ["sos.words-and-pictures"] = "have Words and Pictures",
        ["sos.family-network-meeting"] = "have had a family network meeting",
        ["sos.safety-plan"] = "have a safety plan",
        ["sos.complete"] = "have all eight elements of practice",
        ["sos.core"] = "have a danger statement, a safety goal and a safety scale",
        ["sos.current"] = "have a safety plan and scale that are up to date",
        ["sos.shared"] = "have a safety plan that was shared with the family",
    };

    /// <summary>"October 2026, Beech: 41 of 66 children have a safety plan".</summary>
    public static string Heading(CasesView view)
    {
        var place = view.Scope.OnlyWorker is not null ? $"your children in {view.Status.UnitName(view.Filter.UnitId!)}" : view.Status.UnitName(view.Filter.UnitId!);
        var month = FigureText.Month(view.Filter.Month!.Value);
        var when = view.Filter.Months > 1 ? $"{view.Filter.Months} months to {month}" : month;
        return $"{when}, {place}: {Finding(view)}";
    }

    /// <summary>How the rows and the figure stand to each other.</summary>
    public static string Rows(CasesView view)
    {
        var total = view.Cases.Total;
        var counted = view.Cases.TotalCounted;
        var rows = total == 1 ? "1 row" : $"{FigureText.Number(total)} rows";
        var split = counted == total ? "all of them counted" : $"{FigureText.Number(counted)} counted and {FigureText.Number(total - counted)} not";
        return view switch
        {
            { Filter.IsNarrowed: true } => $"The filters leave {rows}: {split}.",
            { Agrees: true } => $"The list holds {rows}, {split}: the same as the figure.",
            { Agrees: false } => $"The list holds {rows}, {split}, which is not what the figure is made of. Please tell the people who run the portal.",
            _ => $"The list holds {rows}, {split}.",
        };
    }

    /// <summary>"62%" with what it is made of; null without a figure.</summary>
    public static string? Figure(CasesView view) => view.Figure is not { } figure ? null
        : view.Point?.NotSupplied is { } field ? $"Not counted: this source does not supply {field}"
        : FigureText.Parts(view.Definition, figure) is { } parts && view.Definition.Kind != MeasureKind.Count
            ? $"{FigureText.Headline(view.Definition, figure)} ({parts})"
            : FigureText.Headline(view.Definition, figure);

    private static string Finding(CasesView view)
    {
        if (view.Definition.Kind == MeasureKind.Share)
        {
            var (counted, all) = view.Figure is { Numerator: { } numerator, Denominator: { } denominator }
                ? (numerator, denominator)
                : (view.Cases.TotalCounted, view.Cases.Total);
            var share = $"{FigureText.Number(counted)} of {FigureText.Number(all)}";
            return Phrases.TryGetValue(view.Definition.Id, out var phrase) ? $"{share} children {phrase}" : $"{view.Definition.Title}, {share}";
        }

        return view.Figure is { Value: not null } known ? $"{view.Definition.Title}, {FigureText.Headline(view.Definition, known)}" : $"{view.Definition.Title}, {FigureText.Number(view.Cases.TotalCounted)} counted";
    }
}
