using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Protection;

/// <summary>Core groups of child protection plans, whose dates no source holds yet.</summary>
internal static class CoreGroups
{
    /// <summary>What the measure will mean.</summary>
    public static MeasureDefinition InTime { get; } = new()
    {
        Id = "cp.core-group-in-time",
        Title = "Core groups in time",
        Question = "Do core groups meet in time?",
        Subject = Subject.ChildProtection,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The last core group lies within the limit of the standards in force before the last day of the month",
        Denominator = "Children in the population",
        Population = "Children on a plan on the last day of the month, each once, whose first core group was due by then or has been held",
        Exclusions = "Plans of another authority. Not counted until a source gives the dates: the standard data set and the practice templates hold none.",
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. ProtectedChild.Needs, "ssd_cp_plans.cppl_core_group_date"],
        Source = "Measure catalogue, section 6; Working Together: the first core group meets within 10 working days of the conference.",
    };
}
