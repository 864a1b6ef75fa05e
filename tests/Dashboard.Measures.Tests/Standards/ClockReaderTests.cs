using Dashboard.Measures.Calendar;
using Dashboard.Measures.Standards;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Standards;

public sealed class ClockReaderTests
{
    [Fact]
    public void Reviews_FirstThenLater_FollowTheLastOneHeld()
    {
        var due = Read("cla-review", "2026-01-05", "2026-12-31", "2026-02-02", "2026-05-20");

        Assert.Equal(
            [("2026-02-02", ObligationState.Met), ("2026-05-02", ObligationState.MetLate), ("2026-11-20", ObligationState.Overdue)],
            due.Select(item => ($"{item.DueOn:yyyy-MM-dd}", item.State)));
        Assert.Equal(18, due[1].DaysOver(BookBuilder.Day("2026-12-31")));
        Assert.Equal(41, due[2].DaysOver(BookBuilder.Day("2026-12-31")));
    }

    [Fact]
    public void Stages_ByTimeInPost_ChangeTheCadence()
    {
        // Weekly for four weeks, fortnightly to the eighth, then every four.
        var due = Read("staff-supervision-case-holding", "2026-01-05", "2026-04-30", "2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02", "2026-02-16", "2026-03-02", "2026-03-30");

        Assert.Equal([7, 7, 7, 7, 14, 14, 28, 28], due.Select(item => item.DueOn!.Value.DayNumber - item.From!.Value.DayNumber));
        Assert.Equal(ObligationState.Overdue, due[^1].State);
    }

    [Fact]
    public void Once_WithSeveralSteps_CountsFromTheStartWhereItSaysSo()
    {
        var rule = BookBuilder.Rule("cla-visit", "0 d once", "1 w once from start", "1 w for 4 w", "6 w");
        var clock = Clock("2026-03-02", "2026-03-02", "2026-03-05");
        var due = ClockReader.Read(clock, rule, BookBuilder.Day("2026-03-06"), WorkingDays.EnglandAndWales);

        Assert.Equal(["2026-03-02", "2026-03-09", "2026-03-12"], due.Select(item => $"{item.DueOn:yyyy-MM-dd}"));
    }

    [Fact]
    public void Event_AfterTheDueDatesOfEarlierSteps_StandsForThemAll()
    {
        var rule = BookBuilder.Rule("cla-visit", "0 d once", "1 w once from start", "1 w for 4 w", "6 w");
        var due = ClockReader.Read(Clock("2026-01-05", "2026-03-02"), rule, BookBuilder.Day("2026-03-06"), WorkingDays.EnglandAndWales);

        Assert.Equal([("2026-01-05", ObligationState.MetLate), ("2026-04-13", ObligationState.Due)], due.Select(item => ($"{item.DueOn:yyyy-MM-dd}", item.State)));
    }

    [Fact]
    public void Extension_PutsTheDueDateOff_AndNeverForward()
    {
        var stage = Clock("2026-03-02") with { Conditions = [ClockConditions.Stage1], SuspendedUntil = BookBuilder.Day("2026-03-20") };
        var rule = Rule("fostering-escalation");

        Assert.Equal((BookBuilder.Day("2026-03-20"), ObligationState.Due), Open(stage));
        Assert.Equal((BookBuilder.Day("2026-03-07"), ObligationState.Overdue), Open(stage with { SuspendedUntil = BookBuilder.Day("2026-03-03") }));

        (DateOnly?, ObligationState) Open(Clock clock)
        {
            var last = ClockReader.Read(clock, rule, BookBuilder.Day("2026-03-18"), WorkingDays.EnglandAndWales)[^1];
            return (last.DueOn, last.State);
        }
    }

    [Fact]
    public void Clock_WithoutAStart_IsNotKnown() =>
        Assert.Equal(ObligationState.NotKnown, Assert.Single(ClockReader.Read(new Clock { Start = null }, Rule("cp-visit"), BookBuilder.Day("2026-03-18"), WorkingDays.EnglandAndWales)).State);

    [Fact]
    public void Clock_ToWhichNoScheduleApplies_IsNotApplicable()
    {
        // A stage that the rule does not name.
        var clock = Clock("2026-03-02") with { Conditions = [ClockConditions.Stage5] };

        Assert.Equal(ObligationState.NotApplicable, Assert.Single(ClockReader.Read(clock, Rule("fostering-escalation"), BookBuilder.Day("2026-06-18"), WorkingDays.EnglandAndWales)).State);
    }

    [Fact]
    public void Clock_ThatEndsBeforeItIsDue_IsNotApplicable()
    {
        var clock = Clock("2026-03-02") with { EndedOn = BookBuilder.Day("2026-03-05") };

        Assert.Equal(ObligationState.NotApplicable, Last("2026-06-30", clock));
        Assert.Equal(ObligationState.Overdue, Last("2026-06-30", clock with { EndedOn = BookBuilder.Day("2026-05-05") }));

        static ObligationState Last(string on, Clock clock) => ClockReader.Read(clock, Rule("cp-visit"), BookBuilder.Day(on), WorkingDays.EnglandAndWales)[^1].State;
    }

    [Fact]
    public void Events_AfterTheDateLookedFrom_HaveNotComeYet()
    {
        var due = Read("cp-visit", "2026-03-02", "2026-03-12", "2026-03-10", "2026-03-13");

        Assert.Equal([ObligationState.Met, ObligationState.Due], due.Select(item => item.State));
    }

    [Theory]
    [InlineData("2026-03-10", ObligationState.Met)]
    [InlineData("2026-03-11", ObligationState.MetLate)]
    public void Before_MustComeByTheEvent(string consulted, ObligationState state) =>
        Assert.Equal(state, Assert.Single(Read("icpc-consultation", "2026-03-10", "2026-03-31", consulted)).State);

    [Fact]
    public void StatesAndDueDates_OnRandomClocks_FitEachOther()
    {
        var random = new Random(4);
        for (var number = 0; number < 3000; number++)
        {
            var rules = StandardsTimeline.Always(random.Next(2) == 0 ? "redcar-cleveland" : "bexley").For(default).Rules.Where(rule => rule.Kind.Shape is RuleShape.Repeating or RuleShape.Once).ToList();
            var rule = rules[random.Next(rules.Count)];
            var start = BookBuilder.Day("2025-01-01").AddDays(random.Next(400));
            var on = start.AddDays(random.Next(500));
            var events = Enumerable.Range(0, random.Next(12)).Select(_ => start.AddDays(random.Next(500))).Order().Select(day => new ClockEvent(day, null)).ToList();
            var due = ClockReader.Read(new Clock { Start = start, Events = events, Conditions = random.Next(2) == 0 ? [ClockConditions.Permanent, ClockConditions.Stage2] : [] }, rule, on, WorkingDays.EnglandAndWales);

            if (rule.Kind.Shape == RuleShape.Repeating && due is [.., { Done: null } last])
            {
                var next = ClockReader.Next(last.Clock, rule, on, WorkingDays.EnglandAndWales);
                Assert.Equal(last.State == ObligationState.NotApplicable && last.DueOn is null ? null : last, next);
            }

            Assert.All(due.SkipLast(1), item => Assert.True(item.State is ObligationState.Met or ObligationState.MetLate));
            Assert.All(due.Where(item => item.State == ObligationState.Due), item => Assert.True(item.DaysOver(on) == 0));
            Assert.All(due.Where(item => item.DueOn is not null), item => Assert.True(item.DueOn >= item.From));
            Assert.All(due.Where(item => item.Done is not null), item => Assert.True(item.Done!.Value.When.Day <= on));
            Assert.All(due.Where(item => item.State == ObligationState.Overdue), item => Assert.True(item.DueOn < on));
        }
    }

    private static TimescaleRule Rule(string id) => StandardsTimeline.Default.For(default).Find(RuleKinds.Find(id)!)!;

    private static Clock Clock(string start, params string[] events) => new()
    {
        Start = BookBuilder.Day(start),
        Events = [.. events.Select(day => new ClockEvent(BookBuilder.Day(day), null))],
    };

    private static IReadOnlyList<Obligation> Read(string rule, string start, string on, params string[] events) =>
        ClockReader.Read(Clock(start, events), Rule(rule), BookBuilder.Day(on), WorkingDays.EnglandAndWales);
}
