using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Tests.Ui.Measures;

public sealed class SupervisionStatementTests
{
    private static readonly Month October = new(2026, 10);

    [Fact]
    public void Statement_OfFigures_SaysHowOftenAndWhatIsOutstanding() => Assert.Equal(
        "Beech, October 2026. Individual supervision: 4 held in the month; on 31 Oct 2026 5 of 6 workers had been supervised in time, 1 outstanding. "
        + "Group supervision: no session in the month; outstanding on 31 Oct 2026. Direct observations: 1 made in the month; on 31 Oct 2026 1 of 1 practitioner had been observed in time. "
        + "Case supervision: on 31 Oct 2026 18 of 20 children had been discussed in time; 2 overdue.",
        SupervisionStatement.Of("Beech", October, Figures(
            (SupervisionMeasureIds.WorkersHeld, Count(4)), (SupervisionMeasureIds.Workers, Share(5, 6)), (SupervisionMeasureIds.GroupsHeld, Count(0)), (SupervisionMeasureIds.Groups, Share(0, 1)),
            (SupervisionMeasureIds.ObservationsHeld, Count(1)), (SupervisionMeasureIds.Observed, Share(1, 1)), (SupervisionMeasureIds.Children, Share(18, 20)), (SupervisionMeasureIds.Overdue, Count(2)))));

    [Fact]
    public void Statement_OfWhatIsNotSuppliedOrWithheld_LeavesItOut() => Assert.Equal(
        "Beech, October 2026. Group supervision: 2 sessions in the month.",
        SupervisionStatement.Of("Beech", October, Figures((SupervisionMeasureIds.GroupsHeld, Count(2)), (SupervisionMeasureIds.Children, UnitFigure.Withheld))));

    private static Func<string, UnitFigure> Figures(params (string Measure, UnitFigure Figure)[] known) =>
        measure => known.FirstOrDefault(entry => entry.Measure == measure) is { Measure: not null } entry ? entry.Figure : UnitFigure.NotSupplied;

    private static UnitFigure Count(int number) => new(number, null, number, number);

    private static UnitFigure Share(int counted, int of) => new(counted, of, (double)counted / of, of);
}
