using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Exceptions;
using Dashboard.Measures.Statistics;

namespace Dashboard.Measures.Tests.Exceptions;

public sealed class ExceptionCheckTests
{
    private static readonly MeasureDefinition InTime = Catalogue.Standard["cp.visit-in-time"].Definition;
    private static readonly MeasureDefinition Overdue = Catalogue.Standard["caseload.over-limit"].Definition;
    private static readonly MeasureDefinition Enquiries = Catalogue.Standard["s47.started"].Definition;

    private static readonly ExceptionRule Standard = new()
    {
        Id = "r",
        Title = "t",
        Question = "q?",
        Measure = InTime.Id,
        Kind = ExceptionKind.Standard,
        Level = ExceptionLevel.Team,
        Value = 0.1,
        LeastCases = 2,
        Owner = ExceptionOwners.TeamManager,
        Counted = false,
    };

    private static readonly ExceptionRule Limit = Standard with { Measure = Overdue.Id, Kind = ExceptionKind.Limit, Value = 0, LeastCases = null, Counted = true };
    private static readonly ExceptionRule Threshold = Standard with { Kind = ExceptionKind.Threshold, Value = 0.8, LeastCases = null, Direction = ExceptionDirection.Below };
    private static readonly ExceptionRule Change = Standard with { Kind = ExceptionKind.Change, Value = null, By = 0.1, LeastCases = null, Direction = ExceptionDirection.Below };
    private static readonly ExceptionRule Rise = Standard with { Measure = Enquiries.Id, Kind = ExceptionKind.Signal, Value = null, Counted = true, Direction = ExceptionDirection.Above };

    [Theory]
    [InlineData(17, 20, true)] // 3 of 20 late.
    [InlineData(18, 20, false)] // Exactly one in ten.
    [InlineData(4, 5, false)] // One late: fewer than two.
    [InlineData(0, 2, true)]
    [InlineData(0, 0, false)] // Nobody to visit.
    public void Standard_IsMarkedWhereMoreThanThePartIsLate(int inTime, int all, bool marked) =>
        Assert.Equal(marked, Of(Standard, InTime, Share(inTime, all)) is not null);

    [Fact]
    public void Standard_SaysWhatWasFoundAndWhatIsExpected() =>
        Assert.Equal((0.85, 0.9, 3), Of(Standard, InTime, Share(17, 20)) is { } marked ? (marked.Value, marked.Compared, marked.Cases) : default);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Limit_IsMarkedFromTheFirstCaseBeyondIt(int over, bool marked) => Assert.Equal(marked, Of(Limit, Overdue, Share(over, 9)) is not null);

    [Theory]
    [InlineData(16, 20, false)] // Exactly at the value.
    [InlineData(15, 20, true)]
    [InlineData(10, 19, false)] // Fewer than 20 cases.
    [InlineData(0, 0, false)]
    public void Threshold_IsMarkedBeyondTheValue(int inTime, int all, bool marked) => Assert.Equal(marked, Of(Threshold, InTime, Share(inTime, all)) is not null);

    [Theory]
    [InlineData(0.7, false)]
    [InlineData(0.9, true)]
    public void Threshold_WhereATargetIsInForce_IsHeldAgainstTheTarget(double target, bool marked)
    {
        var found = new ExceptionCheck(new ExceptionFigureSet((_, _) => [Share(15, 20)], (_, _) => target)).Of(Threshold, InTime, "T1");

        Assert.Equal(marked ? target : null, found?.Compared);
    }

    [Theory]
    [InlineData(80, 69, true)]
    [InlineData(80, 70, false)] // Exactly ten points.
    [InlineData(80, 95, false)] // The better side.
    public void Change_IsMarkedBeyondItsDistance(int before, int now, bool marked) => Assert.Equal(marked, Of(Change, InTime, Share(before, 100), Share(now, 100)) is not null);

    [Fact]
    public void Change_WithoutTheMonthBefore_IsNotMarked()
    {
        Assert.Null(Of(Change, InTime, Share(10, 100)));
        Assert.Null(Of(Change, InTime, UnitFigure.NotSupplied, Share(10, 100)));
        Assert.Null(Of(Change, InTime, Share(0, 0), Share(10, 100)));
        Assert.Null(Of(Change, InTime, Share(19, 19), Share(10, 100)));
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(31, false)]
    [InlineData(2, false)] // The other side, and too few.
    public void Signal_IsMarkedOnItsSideOnly(int last, bool marked)
    {
        var series = Enumerable.Range(0, 15).Select(place => Count(place % 2 == 0 ? 29 : 31)).Append(Count(last)).ToArray();

        Assert.Equal(marked, Of(Rise, Enquiries, series) is not null);
        Assert.Equal(last switch { 60 => Signal.AboveLimits, 2 => Signal.BelowLimits, _ => Signal.None }, ExceptionCheck.SignalOf(Enquiries, series));
    }

    [Fact]
    public void SignalOf_MonthsBeforeThoseThatRulesLookAt_ChangesNothing()
    {
        UnitFigure[] series = [.. Enumerable.Range(0, ExceptionCheck.SignalMonths - 1).Select(place => Count(place % 2 == 0 ? 29 : 31)), Count(40)];

        Assert.Equal(Signal.AboveLimits, ExceptionCheck.SignalOf(Enquiries, series));
        Assert.Equal(Signal.AboveLimits, ExceptionCheck.SignalOf(Enquiries, [Count(500), Count(0), .. series]));
        Assert.Equal(Signal.None, ExceptionCheck.SignalOf(Enquiries, []));
    }

    [Fact]
    public void Signal_OfAShareOfFewCases_IsNotRaised()
    {
        var rule = Standard with { Kind = ExceptionKind.Signal, Value = null, LeastCases = 1 };
        UnitFigure[] Steady(int cases) => [.. Enumerable.Range(0, 15).Select(place => Share(cases - (place % 2), cases)), Share(1, cases)];

        Assert.NotNull(Of(rule, InTime, Steady(20)));
        Assert.Null(Of(rule, InTime, Steady(19)));
    }

    [Theory]
    [InlineData(ExceptionKind.Standard)]
    [InlineData(ExceptionKind.Limit)]
    [InlineData(ExceptionKind.Threshold)]
    [InlineData(ExceptionKind.Change)]
    [InlineData(ExceptionKind.Signal)]
    public void Rule_OnAFigureThatIsNotSupplied_OrOfATeamThatIsClosed_MarksNothing(ExceptionKind kind)
    {
        var rule = Threshold with { Kind = kind, By = 0.1 };

        Assert.Null(Of(rule, InTime));
        Assert.Null(Of(rule, InTime, Share(5, 40), UnitFigure.NotSupplied));
        Assert.Null(Of(rule, InTime, Share(5, 40), Share(0, 0)));
    }

    /// <summary>Whatever is marked satisfies its condition, and its cases are those of its side.</summary>
    [Fact]
    public void Marked_OnRandomFigures_AlwaysSatisfiesItsCondition()
    {
        var random = new Random(7);
        var found = 0;
        for (var round = 0; round < 4_000; round++)
        {
            var rule = new[] { Standard, Threshold, Change, Limit with { Measure = InTime.Id, Value = random.Next(4) } }[round % 4] with { Counted = random.Next(2) == 0 };
            UnitFigure[] series = [.. Enumerable.Range(0, 3).Select(_ => random.Next(60)).Select(all => Share(random.Next(all + 1), all))];
            if (Of(rule, InTime, series) is { } marked)
            {
                found++;
                Assert.Equal((int)(rule.Counted ? series[^1].Numerator : series[^1].Others)!, marked.Cases);
                Assert.True(Holds(rule, series, marked.Cases), $"{rule.Kind} {series[^1]}");
            }
        }

        Assert.InRange(found, 200, 3_800);
    }

    private static bool Holds(ExceptionRule rule, UnitFigure[] series, int cases) => rule.Kind switch
    {
        ExceptionKind.Standard => cases > series[^1].Denominator * 0.1 && cases >= 2,
        ExceptionKind.Limit => cases > rule.Value,
        ExceptionKind.Threshold => series[^1].Value < 0.8 && series[^1].Cases >= 20,
        _ => series[^2].Value - series[^1].Value > 0.1 && series[^1].Cases >= 20 && series[^2].Cases >= 20,
    };

    private static UnitFigure Share(int counted, int all) => new(counted, all, all == 0 ? null : (double)counted / all, all);

    private static UnitFigure Count(int number) => new(number, null, number, number);

    private static MarkedUnit? Of(ExceptionRule rule, MeasureDefinition definition, params UnitFigure[] series) =>
        new ExceptionCheck(new ExceptionFigureSet((_, _) => series, (_, _) => null)).Of(rule, definition, "T1");
}
