using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Leavers;

/// <summary>Ways of children to adoption, as the measures of adoption look at them.</summary>
internal static class AdoptionPath
{
    /// <summary>Days on which children were placed with adopters.</summary>
    public const string PlacedField = "ssd_permanence.perm_placed_for_adoption_date";

    /// <summary>Days of the decision that a child should be placed for adoption.</summary>
    public const string DecidedField = "ssd_permanence.perm_adm_decision_date";

    /// <summary>Days on which the decision was reversed.</summary>
    public const string ReversedField = "ssd_permanence.perm_decision_reversed_date";

    private const int MonthsOfAYear = 12;

    /// <summary>Events of the twelve months that end with the month.</summary>
    public static IEnumerable<ChildEvent<Permanence>> OfTheYear(MonthView view, MonthIndex<Permanence> events) =>
        Enumerable.Range(1 - MonthsOfAYear, MonthsOfAYear).SelectMany(back => events.In(view.Month.AddMonths(back)));

    /// <summary>The period of care in which something happened: the one recorded, else the one of that day.</summary>
    public static PeriodOfCare? PeriodOf(ChildEvent<Permanence> item, DateOnly date) =>
        item.File.Care.FirstOrDefault(period => period.Id == item.Record.PeriodId)
        ?? item.File.Care.LastOrDefault(period => period.StartedOn <= date && (period.EndedOn is null || period.EndedOn >= date));

    /// <summary>The case of an event on the way.</summary>
    public static MeasureCase Case(MonthView view, ChildEvent<Permanence> item, DateOnly date) => new()
    {
        ChildId = item.File.Child.Id,
        RecordId = item.Record.Id,
        Holdings = view.Book.HoldingsOfEvent(item.File, date, null, item.Record.WorkerId),
        Counted = true,
        OccurredOn = date,
        Categories = view.CategoriesOf(item.File, date),
    };
}
