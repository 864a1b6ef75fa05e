using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Engine;

/// <summary>Properties that hold for every measure on any data.</summary>
public sealed class ReconciliationTests
{
    private static readonly IReadOnlyList<Month> Months = Month.Range(new Month(2025, 6), new Month(2026, 10));

    /// <summary>Stock measures that look at records: a child may have several.</summary>
    private static readonly string[] OfRecords = ["assessment.open", "assessment.open-overdue", "s47.waiting", "s47.no-conference-overdue", "quality.assessment-open", "quality.leaver-not-in-touch",
        "escalation.open", "escalation.in-time", "escalation.over-limit",
        "audit.moderated", "audit.actions-open", "audit.actions-overdue", "outcome.scaled-once"];

    public static TheoryData<int> Seeds => [1, 2, 3, 4, 5, 6, 7, 8];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Figures_OfEveryUnit_EqualTheirCases(int seed)
    {
        ForEveryResult(seed, (evaluator, result) =>
        {
            var tree = evaluator.Book.Tree;
            for (var unit = 0; unit < tree.Units.Count; unit++)
            {
                var id = tree.Units[unit].Id;
                var cases = result.Cases
                    .Where(item => unit == 0 || item.Holdings.Any(holding => holding.TeamId is not null && tree.IsWithin(holding.TeamId, id)))
                    .ToList();
                var figure = result.Units[unit];

                Assert.Equal(cases.Count, figure.Cases);
                if (result.Measure.Definition.Kind is MeasureKind.Count or MeasureKind.Share)
                {
                    Assert.Equal(cases.Count(item => item.Counted), figure.Numerator);
                }

                if (result.Measure.Definition.Kind == MeasureKind.Share)
                {
                    Assert.Equal(cases.Count, figure.Denominator);
                }
            }
        });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Subjects_AreLookedAtOnce(int seed) => ForEveryResult(seed, (_, result) =>
    {
        var keys = result.Measure.Definition.Basis == PeriodBasis.AtMonthEnd && !OfRecords.Contains(result.Measure.Definition.Id) && result.Cases.All(item => item.ChildId is not null)
            ? result.Cases.Select(item => item.ChildId)
            : result.Cases.Select(item => item.RecordId);

        Assert.Equal(keys.Distinct().Count(), result.Cases.Count);
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Authority_IsItsTeamsLessOverlapsPlusWhatNoTeamHolds(int seed) => ForEveryResult(seed, (evaluator, result) =>
    {
        var held = result.Cases.Select(item => item.Holdings.Select(holding => holding.TeamId).OfType<string>().Distinct().Count()).ToList();
        var teams = evaluator.Book.Tree.Units.Select((unit, index) => (unit, index)).Where(entry => entry.unit.Id[0] == 'T').Sum(entry => result.Units[entry.index].Cases);

        Assert.Equal(result.Units[0].Cases, teams - held.Sum(count => Math.Max(0, count - 1)) + held.Count(count => count == 0));
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Splits_OfASingleValuedDimension_AddUpToTheFigure(int seed) => ForEveryResult(seed, (evaluator, result) =>
    {
        // A child stands under every factor found, and under everything that there is to put right.
        foreach (var dimension in result.Splits.Where(split => split.Category.Dimension is not (Dimensions.Factor or Dimensions.Check)).GroupBy(split => (split.UnitId, split.Category.Dimension)))
        {
            var figure = result.Units[evaluator.Book.Tree.NumberOf(dimension.Key.UnitId)];
            var expected = dimension.Key.Dimension == Dimensions.Band
                ? result.Cases.Count(item => item.Amount is not null && (dimension.Key.UnitId == "authority" || item.Holdings.Any(holding => holding.TeamId is not null && evaluator.Book.Tree.IsWithin(holding.TeamId, dimension.Key.UnitId))))
                : figure.Cases;

            Assert.Equal(expected, dimension.Sum(split => split.Figure.Cases));
        }
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Workers_EqualTheirCases(int seed) => ForEveryResult(seed, (_, result) =>
        Assert.All(result.Workers, worker => Assert.Equal(
            result.Cases.Count(item => item.Holdings.Contains(new Holding(worker.TeamId, worker.WorkerId))),
            worker.Figure.Cases)));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Rates_AreTheirBaseOverTheResidents(int seed)
    {
        var evaluator = new Evaluator(RandomBook.Of(seed).Book(), SuppliedFields.All);
        foreach (var rate in Catalogue.Standard.All.OfType<RateMeasure>())
        {
            var figure = evaluator.Evaluate(rate, Months[^1]).Units[0];
            var counted = Enumerable.Range(0, rate.Definition.Months).Sum(back => evaluator.Evaluate(rate.Base, Months[^1].AddMonths(-back)).Units[0].Value);

            Assert.Equal(counted, figure.Numerator);
            Assert.Equal(counted!.Value / 5000 * 10_000, figure.Value!.Value, 9);
        }
    }

    [Fact]
    public void Measure_WhoseFieldIsNotSupplied_SaysSoAndCountsNothing()
    {
        var supplied = SuppliedFields.Of(["practice_activity.activity_type", "practice_activity.activity_date"]);
        var result = new Evaluator(RandomBook.Of(1).Book(), supplied).Evaluate(Catalogue.Standard["sos.shared"], Months[^1]);

        Assert.Equal(["practice_activity.shared_with_family"], result.NotSupplied);
        Assert.Empty(result.Cases);
        Assert.All(result.Units, figure => Assert.Equal(UnitFigure.NotSupplied, figure));
    }

    [Fact]
    public void Need_WithAlternatives_IsMetByEither()
    {
        var supplied = SuppliedFields.Of(["ssd_professionals.prof_full_time_equivalency"]);

        Assert.Empty(supplied.Missing(["workforce.fte|ssd_professionals.prof_full_time_equivalency"]));
        Assert.Single(supplied.Missing(["workforce.fte"]));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Evaluation_OnSeveralThreads_EqualsTheOneOnOne(int seed)
    {
        var mapping = Catalogue.Standard["sos.mapping"];
        var alone = new Evaluator(RandomBook.Of(seed, 400).Book(), SuppliedFields.All);
        var expected = Months.ToDictionary(month => month, month => alone.Evaluate(mapping, month).Units);
        for (var round = 0; round < 5; round++)
        {
            // A book of its own each round, so that what is worked out once is worked out under contention.
            var together = new Evaluator(RandomBook.Of(seed, 400).Book(), SuppliedFields.All);
            await Parallel.ForEachAsync(Months, (month, _) =>
            {
                Assert.Equal(expected[month], together.Evaluate(mapping, month).Units);
                return ValueTask.CompletedTask;
            });
        }
    }

    private static void ForEveryResult(int seed, Action<Evaluator, MeasureResult> check)
    {
        var evaluator = new Evaluator(RandomBook.Of(seed).Book(), SuppliedFields.All);
        var looked = 0;
        foreach (var measure in Catalogue.Standard.All.Where(measure => measure is not RateMeasure))
        {
            foreach (var month in Months)
            {
                var result = evaluator.Evaluate(measure, month);
                looked += result.Cases.Count;
                check(evaluator, result);
            }
        }

        Assert.True(looked > 1000, "The random book is too empty to prove anything.");
    }
}
