using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Protection;

/// <summary>Children on a child protection plan on the last day of the month.</summary>
public sealed class PlansOpen : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cp.open",
        Title = "Children on a child protection plan",
        Question = "How many children are on a child protection plan?",
        Subject = Subject.ChildProtection,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Children with a plan open on the last day of the month",
        Population = "Children, not plans: a child with two open plans counts once",
        Exclusions = "Plans of another authority.",
        AmountUnit = "days on the plan",
        Bands = [new("0-3 months", 0, 90), new("3-6 months", 91, 181), new("6-12 months", 182, 364), new("1-2 years", 365, 729), new("2 years or more", 730, null)],
        Splits = [.. Dimensions.OfEveryChild, Dimensions.Category],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
        Needs = ["ssd_cp_plans.cppl_cp_plan_start_date", "ssd_cp_plans.cppl_cp_plan_end_date"],
        Source = "Children in need census: children subject to a child protection plan.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var child in view.OpenChildren)
        {
            var plan = child.File.ProtectionPlans.LastOrDefault(plan => plan.OtherAuthority != true && Span.IsOpen(plan.StartedOn, plan.EndedOn, view.End));
            if (plan is null)
            {
                continue;
            }

            yield return new MeasureCase
            {
                ChildId = child.File.Child.Id,
                RecordId = plan.Id,
                Holdings = child.Holdings,
                Counted = true,
                Amount = view.End.DayNumber - plan.StartedOn.DayNumber,
                OccurredOn = plan.StartedOn,
                Categories = view.Book.Categories.With(child.Categories, Dimensions.Category, AbuseCategories.Of(plan.LatestCategory ?? plan.InitialCategory)),
            };
        }
    }
}
