using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Formatting;

/// <summary>Months looked at together, in running text.</summary>
public static class PeriodText
{
    /// <summary>"October 2026", "the 6 months to October 2026".</summary>
    public static string When(Month month, int months) => months == 1 ? FigureText.Month(month) : $"the {months} months to {FigureText.Month(month)}";

    /// <summary>"the month", "the 6 months".</summary>
    public static string Span(int months) => months == 1 ? "the month" : $"the {months} months";

    /// <summary>What a figure of the period stands for: "in October 2026", "on 31 Oct 2026", "in 6 months".</summary>
    public static string Basis(MeasureDefinition definition, Month month, int months) => definition.Basis switch
    {
        PeriodBasis.AtMonthEnd => "on " + FigureText.Date(month.End),
        PeriodBasis.TwelveMonths => "in 12 months",
        _ => months == 1 || !Figures.AddUp(definition) ? "in " + FigureText.Month(month) : $"in {months} months",
    };
}
