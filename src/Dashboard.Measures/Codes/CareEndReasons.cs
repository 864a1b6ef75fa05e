namespace Dashboard.Measures.Codes;

/// <summary>Why a period of care ended, in groups.</summary>
/// <remarks>Source: Annex A code sheet, grouped column; children looked after return for E17. X1 (another episode follows) is no reason.</remarks>
public static class CareEndReasons
{
    public const string Adopted = "adopted";
    public const string Home = "home";
    public const string NotKnown = "not-known";

    /// <summary>Labels of the groups.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.EndReason,
        "Reason care ended",
        (Adopted, "Adopted"),
        (Home, "Returned home"),
        ("no-responsibility", "To live with someone without parental responsibility"),
        ("arrangements", "Child arrangements order"),
        ("guardianship", "Special guardianship order"),
        ("independent", "Independent living"),
        ("staying-put", "Stayed with the carers at 18"),
        ("adult-care", "Residential care for adults"),
        ("custody", "Custody"),
        ("remand-ended", "Remand ended"),
        ("age-assessed", "Age assessed as 18 or over"),
        ("abroad", "Moved abroad"),
        ("other-authority", "Taken on by another authority"),
        ("died", "Died"),
        ("other", "Other"),
        (NotKnown, "Not known"));

    /// <summary>Group of a code; not known for any other.</summary>
    public static string Of(string? code) => code switch
    {
        "E11" or "E12" => Adopted,
        "E4" or "E4A" or "E4B" => Home,
        "E13" => "no-responsibility",
        "E41" => "arrangements",
        "E45" or "E46" or "E47" or "E48" => "guardianship",
        "E5" or "E6" => "independent",
        "E17" => "staying-put",
        "E7" => "adult-care",
        "E9" => "custody",
        "E14" => "remand-ended",
        "E15" => "age-assessed",
        "E16" => "abroad",
        "E3" => "other-authority",
        "E2" => "died",
        "E8" => "other",
        _ => NotKnown,
    };
}
