using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Care;

namespace Dashboard.Measures.Subjects.Outcomes;

/// <summary>Children who went home from care a year ago and have not been looked after since.</summary>
public sealed class ReturnedHomeSafely : Measure
{
    /// <summary>Months between the return and the month looked at, and months in which a new period of care is looked for.</summary>
    public const int MonthsAfter = 12;

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "outcome.returned-home-safely",
        Title = "Returned home and not back in care within a year",
        Question = "What share of children who went home from care has stayed there for a year?",
        Subject = Subject.Outcomes,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.WhatShareIsBetterOff,
        Numerator = "No other period of care was open on the day care ended or began in the twelve months after it",
        Denominator = "Periods of care that ended in the month twelve months before, with a return home as the reason (E4, E4A or E4B)",
        Population = "Periods of care, not children. Each belongs to the team that held the child on the last day of care",
        Exclusions = "Short breaks (legal status V3 or V4), also as a new period of care.",
        AmountUnit = "days until looked after again",
        Splits = [],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. CaredChild.Needs, "ssd_cla_episodes.clae_cla_episode_ceased_reason"],
        LookBackMonths = MonthsAfter,
        Source = "Measure catalogue, section 14; reason codes of the children looked after return.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => CareEvents.Ended(view, view.Month.AddMonths(-MonthsAfter))
        .Where(item => CareEndReasons.Of(CareEvents.EndReason(item.Record)) == CareEndReasons.Home)
        .Select(item =>
        {
            var ended = item.Record.EndedOn!.Value;
            var back = Returns.ToCare(item.File, item.Record, ended) is { } found && found <= ended.AddMonths(MonthsAfter) ? found : (DateOnly?)null;
            return CareEvents.Case(view, item, ended) with
            {
                Counted = back is null,
                Amount = back?.DayNumber - ended.DayNumber,
                Reason = back is null ? Reasons.NotBack : Reasons.Back,
            };
        });
}
