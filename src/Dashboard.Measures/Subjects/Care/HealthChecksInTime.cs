using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>The share of children looked after for a year or more whose health or teeth were checked lately enough.</summary>
public sealed class HealthChecksInTime : Measure
{
    private const int MonthsLookedAfter = 12;
    private const int YoungAge = 5;
    private const string Completed = "completed";
    private const string Assessment = "health";

    private readonly string _kind;
    private readonly Func<Limits, int> _months;
    private readonly Func<Limits, int> _youngMonths;

    private HealthChecksInTime(string kind, Func<Limits, int> months, Func<Limits, int> youngMonths, string id, string title, string question, string what, string limit)
    {
        _kind = kind;
        _months = months;
        _youngMonths = youngMonths;
        Definition = new MeasureDefinition
        {
            Id = id,
            Title = title,
            Question = question,
            Subject = Subject.LookedAfter,
            Kind = MeasureKind.Share,
            Basis = PeriodBasis.AtMonthEnd,
            Polarity = Polarity.HigherIsBetter,
            Quadrant = Quadrant.HowWellDidWeDoIt,
            Numerator = $"The last completed {what} lies within the limit before the last day of the month: {limit}",
            Denominator = "Children in the population",
            Population = "Children looked after on the last day of the month who had been looked after for twelve months or more by then",
            Exclusions = CaredChild.ShortBreaks + $" A {what} that was refused or cancelled, is only planned, or has no status does not count; the child stays in the denominator.",
            AmountUnit = $"days since the last {what}",
            Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Reason, CaseColumn.Record],
            Needs = [.. CaredChild.Needs, "ssd_cla_health.clah_health_check_type", "ssd_cla_health.clah_health_check_date", "ssd_cla_health.clah_health_check_status"],
            Source = "Children looked after return: health of children looked after for at least twelve months; Local Authority Interactive Tool measure 3.",
        };
    }

    /// <summary>Health assessments.</summary>
    public static HealthChecksInTime Assessments { get; } = new(
        Assessment,
        limits => limits.CareHealthMonths,
        limits => limits.CareHealthUnderFiveMonths,
        "cla.health-assessment",
        "Health assessments up to date",
        "Are the health assessments of children in care up to date?",
        "health assessment",
        "twelve months, six for children under 5 on that day; a child whose age is not known is held to twelve");

    /// <summary>Dental checks.</summary>
    public static HealthChecksInTime Dental { get; } = new(
        "dental",
        limits => limits.CareDentalMonths,
        limits => limits.CareDentalMonths,
        "cla.dental",
        "Dental checks up to date",
        "Have children in care seen a dentist in the last year?",
        "dental check",
        "twelve months, at any age");

    public override MeasureDefinition Definition { get; }

    /// <summary>Whether a check is a health assessment that was completed.</summary>
    internal static bool IsAssessment(HealthCheck check) => check.Kind == Assessment && check.Status == Completed;

    public override IEnumerable<MeasureCase> Cases(MonthView view) => CaredChild.Of(view)
        .Where(child => child.HasLasted(MonthsLookedAfter, view.End))
        .Select(child => CaseOf(view, child));

    private MeasureCase CaseOf(MonthView view, CaredChild child)
    {
        var limits = view.Book.Limits;
        var months = child.File.AgeOn(view.End) < YoungAge ? _youngMonths(limits) : _months(limits);
        var last = child.File.HealthChecks.LastOrDefault(check => check.Kind == _kind && check.Status == Completed && check.CheckedOn <= view.End);
        var due = last?.CheckedOn.AddMonths(months);
        return child.Case(counted: due >= view.End) with
        {
            RecordId = last?.Id,
            OccurredOn = last?.CheckedOn,
            DueOn = due,
            Amount = last is null ? null : view.End.DayNumber - last.CheckedOn.DayNumber,
            Reason = last is null ? Reasons.NoCheck : due >= view.End ? Reasons.InTime : Reasons.Late,
        };
    }
}
