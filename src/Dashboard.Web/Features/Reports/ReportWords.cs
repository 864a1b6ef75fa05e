using Dashboard.Data.Reports;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Reports;

/// <summary>What is said of reports. No words that blame.</summary>
public static class ReportWords
{
    public const string Closed = "This team is no longer in the organisation. The report of its last issued month is still owed; the figures are those of the issue.";

    /// <summary>The finding of the list.</summary>
    public static string Finding(ReportList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var done = list.Rows.Count(row => row.State is ReportStates.Submitted or ReportStates.Accepted);
        var late = list.Rows.Count(IsOverdue);
        return $"{done} of {Wording.Count(list.Rows.Count, "report")} for {FigureText.Month(list.Month)} {(done == 1 || list.Rows.Count == 1 ? "is" : "are")} in{(late > 0 ? $"; {late} {(late == 1 ? "is" : "are")} past the due date" : string.Empty)}.";
    }

    /// <summary>How a report stands with its due date.</summary>
    public static string Due(ReportRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row switch
        {
            { LateDays: { } days, State: ReportStates.Submitted or ReportStates.Accepted } => $"was due {FigureText.Date(row.DueOn)}, came in {Wording.Count(days, "working day")} later",
            { LateDays: { } days } => $"late by {Wording.Count(days, "working day")}, was due {FigureText.Date(row.DueOn)}",
            _ => $"due {FigureText.Date(row.DueOn)}",
        };
    }

    /// <summary>Whether it is owed and past its due date.</summary>
    public static bool IsOverdue(ReportRow row) => row is { LateDays: not null, State: not (ReportStates.Submitted or ReportStates.Accepted) };

    /// <summary>How far a report has come, and how that stands with its due date.</summary>
    public static string Standing(ReportRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return $"{ReportStates.List.Label(row.State)}, {Due(row)}.";
    }

    /// <summary>The first sentence of a report.</summary>
    public static string Finding(OpenedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var open = report.Readiness.Open.Count;
        return $"{Standing(report.Row)} {(!ReportOutlines.AnswersExceptions(report.Row.Kind) ? string.Empty
            : report.Exceptions.Count == 0 ? "No exceptions were marked for it."
            : $"{report.Exceptions.Count - open} of {Wording.Count(report.Exceptions.Count, "exception")} answered.")}".TrimEnd();
    }

    /// <summary>A step in the history.</summary>
    public static string Step(ReportStepRow step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var done = step.State switch
        {
            ReportStates.Draft => "Opened",
            ReportStates.Submitted => "Submitted",
            ReportStates.Returned => "Returned",
            _ => "Accepted",
        };
        return $"{done} by {step.By}, {ClockText.Minute(step.At)}";
    }

    /// <summary>The month or quarter that a report is about.</summary>
    public static string Period(OpenedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Quarter is { } quarter ? FigureText.Quarter(quarter) : FigureText.Month(report.Month);
    }

    /// <summary>The month or quarter before, as it heads a column.</summary>
    public static string Before(OpenedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Quarter is null ? FigureText.ShortMonth(report.Month.Previous) : "Quarter before";
    }

    /// <summary>What moved since the month or quarter before, as issued.</summary>
    public static string Change(ReportFigureRow row, ReportFigure figure, OpenedReport report)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(report);
        return figure switch
        {
            { Now: null } when report.Quarter is not null => "not all months of the quarter were issued",
            { Before: null } => report.Quarter is null ? "the month before was not issued" : "not all months of the quarter before were issued",
            _ => ChangeText.Against(row.Definition, figure.Before.Figure.Value, figure.Now?.Figure.Value, report.Quarter is null ? FigureText.Month(report.Month.Previous) : "the quarter before") ?? FigureText.None,
        };
    }

    /// <summary>A figure with what it is made of.</summary>
    public static string Figure(ReportFigureRow row, ReportFigure figure)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Now switch
        {
            null => FigureText.None,
            { NotSupplied: not null } => "not supplied",
            { Figure: var now } => row.Definition.Kind == MeasureKind.Share && now.Value is not null && FigureText.Parts(row.Definition, now) is { } parts
                ? $"{FigureText.Headline(row.Definition, now)} ({parts})"
                : FigureText.Headline(row.Definition, now),
        };
    }
}
