using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Overview;

/// <summary>The one sentence that the overview opens with, made by rule from the safety plan: what all practice leads to.</summary>
public static class OverviewFinding
{
    /// <summary>"61% of open children have a safety plan, up 4 points since April 2026; Oak and Beech teams are below 45%."</summary>
    /// <param name="unit">Name of the unit.</param>
    /// <param name="status">Kind of plan looked at; null is all.</param>
    /// <param name="plan">The safety plan measure.</param>
    /// <param name="parts">Units below, to be named where they stand apart.</param>
    /// <param name="word">What these units are called, in the singular.</param>
    public static IReadOnlyList<SentencePart> Of(string unit, string? status, MeasureTrend plan, IReadOnlyList<(string Name, UnitFigure Figure)> parts, string word)
    {
        var month = FigureText.Month(plan.Month);
        var children = StatusChoice.Children(status);
        if (plan.Point is not { NotSupplied: null } point)
        {
            return [new($"Safety plans cannot be counted for {unit} in {month}: {(plan.Point is null ? "the month has not been counted" : "the source does not supply what is needed")}.")];
        }

        if (point.Figure.IsWithheld)
        {
            return [new($"The share of {children} in {unit} with a safety plan in {month} {FigureNotes.Withheld}.")];
        }

        if (point.Figure.Value is null)
        {
            return [new($"No safety plan was expected in {month}: {unit} had no {children} whose episode had been open for more than two weeks.")];
        }

        var sentence = new List<SentencePart> { new(plan.Value, Strong: true), new($" of {children} in {unit} have a safety plan") };
        if (plan.IsSmall)
        {
            sentence.Add(new($" ({FigureText.Parts(plan.Definition, plan.Figure)})"));
        }

        if (plan.Change is not null)
        {
            sentence.Add(new($", {plan.Change}"));
        }

        if (UnitComparison.Of(plan.Definition, plan.Figure, parts, word) is { } apart)
        {
            sentence.AddRange([new("; "), .. apart]);
        }

        return [.. sentence, new(".")];
    }
}
