namespace Dashboard.Measures.Codes;

/// <summary>What can be put right in the records of an open child, in the order in which it is asked.</summary>
public static class QualityChecks
{
    public const string BirthDate = "birth-date";
    public const string BirthExpected = "birth-expected";
    public const string Gender = "gender";
    public const string Ethnicity = "ethnicity";
    public const string TwoPlans = "two-plans";
    public const string PlanCategory = "plan-category";
    public const string Placement = "placement";
    public const string LegalStatus = "legal-status";
    public const string VisitNever = "visit-never";

    private static readonly (string Code, string Label)[] Known =
    [
        (BirthDate, "No date of birth"),
        (BirthExpected, "Expected date of birth has passed"),
        (Gender, "No gender"),
        (Ethnicity, "No ethnicity"),
        (TwoPlans, "Two child protection plans open"),
        (PlanCategory, "No category of the child protection plan"),
        (Placement, "No placement while looked after"),
        (LegalStatus, "No legal status while looked after"),
        (VisitNever, "No visit on record"),
    ];

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(Engine.Dimensions.Check, "What to put right", Known);

    /// <summary>Codes and labels.</summary>
    public static IReadOnlyList<(string Code, string Label)> Entries => Known;
}
