using Dashboard.Data.Reports;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Figures;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.QaReport;

/// <summary>The sentences of the quarterly report, made from its figures by rule.</summary>
public static class QaReportWords
{
    public const string Title = "Quarterly quality assurance report";
    public const string NotAccepted = "The text stands here once the report is accepted.";
    public const string NothingWritten = "Nothing has been written here.";
    public const string ActionsTitle = "Actions until they are done";
    public const string ActionsNow = "Actions of this report, and those of earlier quarters that were open when this one began. They are shown as they stand today; the figures and texts are not.";
    public const string NoActions = "No actions have been agreed in this report, and none were open before.";
    public const string NotAllIssued = "not all months issued";

    /// <summary>"July to September 2026".</summary>
    public static string Period(Quarter quarter) => FigureText.Quarter(quarter);

    /// <summary>Where the last month is not issued.</summary>
    public static string NotIssued(Quarter quarter) => $"{FigureText.Month(quarter.Last)} has not been issued, so there is no report of {Period(quarter)} yet. It opens with the issue of that month.";

    /// <summary>The sentence it opens with.</summary>
    public static IReadOnlyList<SentencePart> Finding(QaReportView view)
    {
        var known = view.Areas.SelectMany(area => area.Figures).Where(figure => figure.Figure.Value is not null).DistinctBy(figure => figure.Definition.Id).ToList();
        var (better, worse) = (known.Count(figure => figure.Trend.Trend == TrendKind.Improving), known.Count(figure => figure.Trend.Trend == TrendKind.Worsening));
        var done = view.Actions.Count(action => action.DoneOn is not null);
        return
        [
            new($"Of {Wording.Count(known.Count, "figure")} for {Period(view.Quarter)}, "),
            new($"{better} improving and {worse} worsening", Strong: true),
            new($" over two years. {(view.Actions.Count == 0 ? "No actions stand in the report." : $"Of {Wording.Count(view.Actions.Count, "action")}, {done} done.")}"),
        ];
    }

    /// <summary>"up 12 on the quarter before"; a dash when either is not known.</summary>
    public static string Change(QaFigure figure) =>
        ChangeText.Against(figure.Definition, figure.Before?.Figure.Value, figure.Now?.Figure.Value, "the quarter before") ?? FigureText.None;

    /// <summary>Direction over two years, and what qualifies the figure.</summary>
    public static string Direction(QaFigure figure) => string.Join("; ", new[]
    {
        figure.Figure.Value is null ? null : TrendWords.Of(figure.Trend.Trend),
        figure.Figure.Value is null ? null : figure.Trend.Standing,
        Mark(figure),
    }.OfType<string>()) is { Length: > 0 } words ? words : FigureText.None;

    /// <summary>Target and published figures; null where there are none.</summary>
    public static string? Beside(QaFigure figure) => string.Join("; ", new[]
    {
        figure.Target is { } target ? $"target {FigureText.Value(figure.Definition, target)}" : null,
        ComparisonText.Line(figure.Definition, figure.Comparison),
    }.OfType<string>()) is { Length: > 0 } words ? words : null;

    /// <summary>What was written in an area, or why there is nothing.</summary>
    public static string Written(QaReportView view, QaArea area) => view.Report is not { IsAccepted: true } ? NotAccepted : area.Text ?? NothingWritten;

    /// <summary>How the report stands when a pack is made. Who does not write it is told only whether it is accepted.</summary>
    public static string InPack(PublishedReport? report) => report switch
    {
        { AcceptedAt: { } at } => $"Accepted on {ClockText.Day(at)}",
        { Id: not null } => $"{ReportStates.List.Label(report.State)}; it joins the pack once it is accepted",
        { MayWrite: true } => "Nobody has begun it",
        _ => "Not accepted yet",
    };

    private static string? Mark(QaFigure figure) =>
        figure.Now is null ? NotAllIssued
        : figure.Now.NotSupplied is { } fields ? $"not supplied by this source ({fields})"
        : FigureText.IsSmall(figure.Definition, figure.Figure) ? "few"
        : figure.Now.Provisional ? "provisional"
        : null;
}
