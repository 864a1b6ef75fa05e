using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Protection;

/// <summary>Plans of the authority that started or ended in a month, as the measures of plans look at them.</summary>
internal static class PlanEvents
{
    public static IEnumerable<ChildEvent<ProtectionPlan>> Started(MonthView view) => Own(view.Book.PlansStarted.In(view.Month));

    public static IEnumerable<ChildEvent<ProtectionPlan>> Ended(MonthView view) => Own(view.Book.PlansEnded.In(view.Month));

    /// <summary>The case of a plan that started; its category is the first one given.</summary>
    public static MeasureCase StartedCase(MonthView view, ChildEvent<ProtectionPlan> item, bool counted = true) =>
        Case(view, item, item.Record.StartedOn, item.Record.InitialCategory ?? item.Record.LatestCategory) with { Counted = counted };

    /// <summary>The case of a plan that ended; its category is the last one given.</summary>
    public static MeasureCase EndedCase(MonthView view, ChildEvent<ProtectionPlan> item, DateOnly ended) =>
        Case(view, item, ended, item.Record.LatestCategory ?? item.Record.InitialCategory);

    private static IEnumerable<ChildEvent<ProtectionPlan>> Own(IEnumerable<ChildEvent<ProtectionPlan>> plans) =>
        plans.Where(item => ProtectedChild.IsOwn(item.Record));

    private static MeasureCase Case(MonthView view, ChildEvent<ProtectionPlan> item, DateOnly date, string? category) => new()
    {
        ChildId = item.File.Child.Id,
        RecordId = item.Record.Id,
        Holdings = view.Book.HoldingsDuring(item.File, date),
        Counted = true,
        OccurredOn = date,
        Categories = view.Book.Categories.With(view.CategoriesOf(item.File, date), Dimensions.Category, Codes.AbuseCategories.Of(category)),
    };
}
