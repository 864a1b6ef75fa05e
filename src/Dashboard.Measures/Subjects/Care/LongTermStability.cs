using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>The share of children long in care who have a settled home.</summary>
public sealed class LongTermStability : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cla.long-term-stability",
        Title = "Long-term placement stability",
        Question = "Do children who are long in care have a settled home?",
        Subject = Subject.LookedAfter,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.WhatShareIsBetterOff,
        Numerator = "The child has lived in the same placement for two years or more; or is placed for adoption, and that placement and the one before make two years together",
        Denominator = "Children in the population",
        Population = "Children looked after on the last day of the month, under 16 on that day, who had been looked after for two and a half years or more by then",
        Exclusions = CaredChild.ShortBreaks + " Children whose age is not known. " + PlacementsOf.InWords,
        AmountUnit = "days in the placement",
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. CaredChild.Needs, PlacementsOf.StartField, PlacementsOf.TypeField],
        Source = "Children looked after return: long-term stability; Local Authority Interactive Tool measure 393.",
    };

    private const int UnderAge = 16;
    private const int MonthsLookedAfter = 30;
    private const int YearsSettled = 2;

    public override IEnumerable<MeasureCase> Cases(MonthView view) => CaredChild.Of(view)
        .Where(child => child.HasLasted(MonthsLookedAfter, view.End) && child.File.AgeOn(view.End) < UnderAge)
        .Select(child => CaseOf(child, view.End));

    private static MeasureCase CaseOf(CaredChild child, DateOnly end)
    {
        var placement = PlacementsOf.On(child.File, end);
        var reason = placement is null ? Reasons.NoPlacement
            : IsSettled(placement.StartedOn, end) ? Reasons.Settled
            : IsSettled(SinceTogether(child.File, placement), end) ? Reasons.SettledForAdoption
            : Reasons.NotSettled;
        return child.Case(reason is Reasons.Settled or Reasons.SettledForAdoption, placement) with
        {
            Amount = placement is null ? null : end.DayNumber - placement.StartedOn.DayNumber,
            Reason = reason,
        };
    }

    private static bool IsSettled(DateOnly since, DateOnly end) => since.AddYears(YearsSettled) <= end;

    /// <summary>Start of a placement for adoption, moved back by the days of the placement before it.</summary>
    private static DateOnly SinceTogether(ChildFile file, Placement placement)
    {
        if (PlacementTypes.Of(placement.Type) != PlacementTypes.ForAdoption || PlacementsOf.Before(file, placement) is not { } before)
        {
            return placement.StartedOn;
        }

        var ended = before.EndedOn < placement.StartedOn ? before.EndedOn.Value : placement.StartedOn;
        return placement.StartedOn.AddDays(before.StartedOn.DayNumber - ended.DayNumber);
    }
}
