using Dashboard.Data.Standards;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Web.Features.Standards;

/// <summary>Sentences of the page that tries another limit.</summary>
internal static class WhatIfWords
{
    /// <summary>Most cases that the page lists.</summary>
    public const int MostCases = 300;

    /// <summary>The answer in one sentence.</summary>
    public static string Answer(WhatIfView view, WhatIfResult result) => result.Months is not [.., var month]
        ? $"The standards set nothing for this in {FigureText.Month(view.Month)}."
        : $"{view.Status.UnitName(view.UnitId)}, {FigureText.Month(month.Month)}: {result.Other.Words} instead of {result.Rule.Words} would make {Share(month.Then)} kept in time instead of {Share(month.Now)}"
            + (result.Opens ? $"; {Wording.Count(month.Changed.Count, "record")} would be counted otherwise." : ".");

    /// <summary>A share with its parts.</summary>
    public static string Share(UnitFigure figure) => figure.Denominator > 0
        ? $"{FigureText.Percent(figure.Value)} ({FigureText.Number(figure.Numerator)} of {FigureText.Number(figure.Denominator)})"
        : "none to count";

    /// <summary>How a case stands under one of the two.</summary>
    public static string State(MeasureCase? item) => item is null ? "Not yet due" : Reasons.List.Label(item.Reason!);

    /// <summary>Lists what changes, children first in their order.</summary>
    public static IEnumerable<WhatIfCase> Listed(WhatIfMonth month) => month.Changed
        .OrderBy(item => item.Either.ChildId, StringComparer.Ordinal)
        .ThenBy(item => item.Either.RecordId, StringComparer.Ordinal)
        .Take(MostCases);
}
