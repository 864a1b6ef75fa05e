using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Care;
using Dashboard.Measures.Subjects.Protection;

namespace Dashboard.Measures.Subjects.Outcomes;

/// <summary>Plans and periods of care that ended, with the child not back at that level within six months.</summary>
public sealed class SteppedDown : Measure
{
    /// <summary>Months in which a return is looked for.</summary>
    public const int FollowUpMonths = 6;

    private const int AdultAge = 18;

    private static readonly string[] NoStepDown = ["adult-care", "custody", "age-assessed", "abroad", "other-authority", "died"];

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "outcome.stepped-down",
        Title = "Stepped down and not back within six months",
        Question = "What share of children whose plan or care ended has not come back to it?",
        Subject = Subject.Outcomes,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.WhatShareIsBetterOff,
        Numerator = "After a child protection plan, the child has been neither on another plan nor looked after, from the day it ended up to six months later; after care, not looked after again",
        Denominator = "Child protection plans and periods of care that ended in the month",
        Population = "Plans and periods of care, not children. Each belongs to the team that held the child on the last day. A month is provisional until six months after its end: up to then, returns still to come are not in it",
        Exclusions = "Plans of another authority and short breaks. Children who were 18 or over on the day. Care that ended with a death, a move abroad or to another authority, custody, adult care, or an age assessed as 18 or over: none of these is a step down.",
        AmountUnit = "days until back",
        Splits = [],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.DueOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. ProtectedChild.Needs, .. CaredChild.Needs, "ssd_cla_episodes.clae_cla_episode_ceased_reason"],
        Source = "Measure catalogue, section 14. What is a return and what is no step down is a local reading.",
    };

    public override DateOnly? ProvisionalUntil(Month month, WorkingDays workingDays) => month.End.AddMonths(FollowUpMonths);

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
    [
        .. PlanEvents.Ended(view).Where(item => IsChild(item.File, item.Record.EndedOn!.Value)).Select(item =>
        {
            var ended = item.Record.EndedOn!.Value;
            return Case(PlanEvents.EndedCase(view, item, ended), ended, Returns.ToPlanOrCare(item.File, item.Record, ended));
        }),
        .. CareEvents.Ended(view, view.Month)
            .Where(item => IsChild(item.File, item.Record.EndedOn!.Value) && !NoStepDown.Contains(CareEndReasons.Of(CareEvents.EndReason(item.Record))))
            .Select(item =>
            {
                var ended = item.Record.EndedOn!.Value;
                return Case(CareEvents.Case(view, item, ended), ended, Returns.ToCare(item.File, item.Record, ended));
            }),
    ];

    private static bool IsChild(ChildFile file, DateOnly date) => file.AgeOn(date) is null or < AdultAge;

    private static MeasureCase Case(MeasureCase ended, DateOnly on, DateOnly? back)
    {
        var until = on.AddMonths(FollowUpMonths);
        var returned = back <= until;
        return ended with
        {
            Counted = !returned,
            Amount = returned ? back!.Value.DayNumber - on.DayNumber : null,
            DueOn = until,
            Reason = returned ? Reasons.Back : Reasons.NotBack,
        };
    }
}
