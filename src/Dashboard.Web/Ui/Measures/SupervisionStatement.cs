using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Ids = Dashboard.Web.Ui.Measures.SupervisionMeasureIds;

namespace Dashboard.Web.Ui.Measures;

/// <summary>What a team manager reports each month on how often: one paragraph, made from figures by rule.</summary>
public static class SupervisionStatement
{
    /// <summary>The paragraph.</summary>
    /// <param name="team">Name of the team.</param>
    /// <param name="month">Month.</param>
    /// <param name="figure">The figure of a measure.</param>
    /// <param name="group">How the last group supervision stands, where that is known; else its figure says so.</param>
    public static string Of(string team, Month month, Func<string, UnitFigure> figure, string? group = null)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var end = FigureText.Date(month.End);
        return string.Join(' ', new[]
        {
            $"{team}, {FigureText.Month(month)}.",
            Held("Individual supervision", "held", figure(Ids.WorkersHeld), figure(Ids.Workers), "worker", "supervised", end),
            Group(figure, end, group),
            Held("Direct observations", "made", figure(Ids.ObservationsHeld), figure(Ids.Observed), "practitioner", "observed", end),
            figure(Ids.Children) is { Denominator: > 0 } children ? $"Case supervision: on {end} {OutOf(children, "child")} had been discussed in time; {FigureText.Number(figure(Ids.Overdue).Value)} overdue." : null,
            figure(Ids.Actions) is { Value: not null } actions ? $"Of {FigureText.Number(actions.Denominator)} actions agreed in supervision in the month, {FigureText.Number(actions.Numerator)} are completed." : null,
        }.OfType<string>());
    }

    /// <summary>"5 of 6 workers", "1 of 1 child".</summary>
    public static string OutOf(UnitFigure figure, string thing) =>
        $"{FigureText.Number(figure.Numerator)} of {FigureText.Number(figure.Denominator)} {(figure.Denominator == 1 ? thing : thing == "child" ? "children" : thing + "s")}";

    private static string? Held(string what, string done, UnitFigure held, UnitFigure inTime, string who, string reached, string end) => held.Value is not { } number
        ? null
        : $"{what}: {FigureText.Number(number)} {done} in the month"
            + (inTime is { Denominator: > 0 } ? $"; on {end} {OutOf(inTime, who)} had been {reached} in time{(inTime.Others > 0 ? $", {FigureText.Number(inTime.Others)} outstanding" : string.Empty)}." : ".");

    private static string? Group(Func<string, UnitFigure> figure, string end, string? last)
    {
        if (figure(Ids.GroupsHeld).Value is not { } held)
        {
            return null;
        }

        var standing = last ?? (figure(Ids.Groups) is { Denominator: > 0 } inTime ? inTime.Numerator > 0 ? $"in time on {end}" : $"outstanding on {end}" : null);
        return $"Group supervision: {(held == 0 ? "no session" : Wording.Count((int)held, "session"))} in the month{(standing is null ? string.Empty : $"; {standing}")}.";
    }
}
