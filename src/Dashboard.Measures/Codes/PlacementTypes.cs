namespace Dashboard.Measures.Codes;

/// <summary>Where a looked after child lives, in groups.</summary>
/// <remarks>Source: Annex A code sheet, grouped column.</remarks>
public static class PlacementTypes
{
    public const string Foster = "foster";
    public const string ForAdoption = "adoption";
    public const string Temporary = "temporary";
    public const string NotKnown = "not-known";

    /// <summary>Labels of the groups.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Placement,
        "Placement",
        (Foster, "Foster care"),
        (ForAdoption, "Placed for adoption"),
        ("parents", "With parents"),
        ("independent", "Independent living"),
        ("employment", "Residential employment"),
        ("semi-independent", "Semi-independent accommodation"),
        ("secure", "Secure unit"),
        ("childrens-home", "Children's home"),
        ("residential-care", "Residential care home"),
        ("health", "National Health Service"),
        ("family-centre", "Family centre or mother and baby unit"),
        ("youth-custody", "Youth custody"),
        ("school", "Residential school"),
        ("other", "Other"),
        (Temporary, "Temporary"),
        (NotKnown, "Not known"));

    /// <summary>Group of a code; not known for any other.</summary>
    public static string Of(string? code) => code switch
    {
        "U1" or "U2" or "U3" or "U4" or "U5" or "U6" => Foster,
        "A3" or "A4" or "A5" or "A6" => ForAdoption,
        "P1" => "parents",
        "P2" => "independent",
        "P3" => "employment",
        "H5" => "semi-independent",
        "K1" => "secure",
        "K2" => "childrens-home",
        "R1" => "residential-care",
        "R2" => "health",
        "R3" => "family-centre",
        "R5" => "youth-custody",
        "S1" => "school",
        "Z1" => "other",
        "T0" or "T1" or "T2" or "T3" or "T4" => Temporary,
        _ => NotKnown,
    };

    /// <summary>Whether the placement is long-term fostering: formally permanent.</summary>
    public static bool IsPermanent(string? code) => code is "U1" or "U4";

    /// <summary>Whether the child lives with its parents.</summary>
    public static bool IsWithParents(string? code) => code is "P1";

    /// <summary>Whether the child is placed for adoption.</summary>
    public static bool IsForAdoption(string? code) => Of(code) == ForAdoption;

    /// <summary>Whether the carer is a relative or friend and the placement is not long-term.</summary>
    public static bool IsWithTemporaryConnectedCarer(string? code) => code is "U3";

    /// <summary>Whether the child is placed for adoption with the foster carer it lived with already.</summary>
    public static bool IsWithSameCarer(string? code) => code is "A3" or "A5";
}
