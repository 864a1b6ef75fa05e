using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Protection;

/// <summary>The share of plans that started for a child whose earlier plan had ended: ever, or within some years.</summary>
public sealed class SecondPlans : Measure
{
    private const int MonthsInYear = 12;

    private readonly int? _years;

    private SecondPlans(int? years, string id, string title, string question, string when)
    {
        _years = years;
        Definition = new MeasureDefinition
        {
            Id = id,
            Title = title,
            Question = question,
            Subject = Subject.ChildProtection,
            Kind = MeasureKind.Share,
            Basis = PeriodBasis.InMonth,
            Polarity = Polarity.LowerIsBetter,
            Quadrant = Quadrant.HowWellDidWeDoIt,
            Numerator = "The child has an earlier plan that ended before the day the plan started, " + when,
            Denominator = "Plans that started in the month",
            Population = "Plans, not children: a child who starts twice in the month counts twice",
            Exclusions = "Plans of another authority, also as earlier plans. A plan that ends on the day the next one starts is no earlier plan. Plans older than the records supplied cannot be seen, so the figure may be too low.",
            Splits = [.. Dimensions.OfEveryChild, Dimensions.Category],
            AmountUnit = "earlier plans",
            Bands = Band.UpTo(0, 1, 2),
            Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
            Needs = ProtectedChild.Needs,
            LookBackMonths = years * MonthsInYear ?? MeasureDefinition.Ever,
            Source = "Children in need census: second or subsequent child protection plan; Local Authority Interactive Tool measures 14 and 15.",
        };
    }

    /// <summary>However long ago.</summary>
    public static SecondPlans Ever { get; } = new(
        null,
        "cp.second-plan",
        "Second or later child protection plans",
        "How many plans start for a child who has been on one before?",
        "however long ago");

    /// <summary>Within two years.</summary>
    public static SecondPlans WithinTwoYears { get; } = new(
        2,
        "cp.second-plan.within-2-years",
        "Second or later child protection plans within two years",
        "How many plans start for a child whose last plan ended in the two years before?",
        "in the two years before it");

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view) => PlanEvents.Started(view).Select(item =>
    {
        var started = item.Record.StartedOn;
        var ends = EndsBefore(item.File, started);
        var ended = ends.Max();
        var counted = ended is not null && !IsLongBefore(ended, started);
        return PlanEvents.StartedCase(view, item, counted) with
        {
            Amount = ends.Count(end => !IsLongBefore(end, started)),
            Reason = counted ? Reasons.EarlierPlan : ended is null ? Reasons.NoEarlierPlan : Reasons.EarlierPlanLongAgo,
        };
    });

    private bool IsLongBefore(DateOnly? end, DateOnly started) => _years is { } years && end < started.AddYears(-years);

    private static List<DateOnly?> EndsBefore(ChildFile file, DateOnly date) =>
        [.. file.ProtectionPlans.Where(plan => ProtectedChild.IsOwn(plan) && plan.EndedOn < date).Select(plan => plan.EndedOn)];
}
