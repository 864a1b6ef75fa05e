using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>How often one timescale of the standards in force was kept.</summary>
public sealed class TimescaleMeasure : Measure
{
    /// <summary>What ids of these measures begin with.</summary>
    public const string Prefix = "standard.";

    /// <summary>The measure of a rule.</summary>
    public TimescaleMeasure(RuleKind kind)
    {
        Kind = kind;
        Definition = Define(kind);
    }

    /// <summary>The rule.</summary>
    public RuleKind Kind { get; }

    public override MeasureDefinition Definition { get; }

    public override string? NotInForce(StandardsInForce standards) => standards.Find(Kind) is null ? Lacking(standards) : null;

    /// <summary>What is said where the standards have no rule that a measure needs.</summary>
    internal static string Lacking(StandardsInForce standards) => $"a timescale for this in the standards in force ({standards.Profile.Title})";

    public override IEnumerable<MeasureCase> Cases(MonthView view) => view.Standards.Find(Kind) is { } rule ? TimescaleCases.Of(view, view.Standards, rule) : [];

    private static MeasureDefinition Define(RuleKind kind)
    {
        var repeats = kind.Shape == RuleShape.Repeating;
        var ofChildren = kind.Subject == RuleSubject.Child;
        return new MeasureDefinition
        {
            Id = Prefix + kind.Id,
            Title = kind.Title + ": in time",
            Question = $"{kind.Title}: how often is the timescale kept?",
            Subject = Subject.Standards,
            Kind = MeasureKind.Share,
            Basis = repeats ? PeriodBasis.AtMonthEnd : PeriodBasis.InMonth,
            Polarity = Polarity.HigherIsBetter,
            Quadrant = Quadrant.HowWellDidWeDoIt,
            Numerator = repeats
                ? "The last one lies within the limit before the last day of the month, and the next is not overdue"
                : "Done on or before the due date",
            Denominator = repeats ? "Clocks that run on the last day of the month" : "Due dates in the month",
            Population = $"{kind.Clock}. {WhoIsIn(kind)}",
            Exclusions = "Those for which the source does not supply the date: they count neither as kept nor as missed. The limit is that of the standards in force in the month.",
            AmountUnit = "days past due",
            Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Reason, CaseColumn.Record],
            Splits = ofChildren ? [Dimensions.Status] : [],
            Needs = kind.Lacks is { } lacks ? [lacks] : kind.Needs,
            Disclosure = ofChildren ? DisclosureRule.SmallNumbers : DisclosureRule.NotAboutChildren,
            LookBackMonths = MeasureDefinition.Ever,
            UsesGradeBands = kind == RuleKinds.InadequateAuditActions,
            Source = "Measure catalogue, section 11; the text that sets the limit is named with the rule.",
        };
    }

    private static string WhoIsIn(RuleKind kind) => kind.Shape == RuleShape.Repeating
        ? "Those whose first one is due by the last day of the month, or who have had one"
        : "Those whose due date lies in the month";
}
