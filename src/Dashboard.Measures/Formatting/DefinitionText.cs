using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Formatting;

/// <summary>What a definition says, in plain words.</summary>
public static class DefinitionText
{
    /// <summary>Heading of a group of the catalogue.</summary>
    public static string Subject(Subject subject) => subject switch
    {
        Engine.Subject.SignsOfSafety => "Signs of Safety practice",
        Engine.Subject.FrontDoor => "Front door",
        Engine.Subject.Assessments => "Assessments",
        Engine.Subject.EnquiriesAndConferences => "Enquiries and conferences",
        Engine.Subject.ChildrenInNeed => "Children in need",
        Engine.Subject.ChildProtection => "Child protection",
        Engine.Subject.LookedAfter => "Children looked after",
        Engine.Subject.CareLeaversAndAdoption => "Care leavers and adoption",
        Engine.Subject.Caseload => "Caseload and workforce",
        Engine.Subject.Supervision => "Supervision",
        Engine.Subject.Escalations => "Escalations",
        Engine.Subject.Standards => "Standards and timescales",
        Engine.Subject.Audit => "Audit",
        Engine.Subject.Feedback => "Feedback",
        Engine.Subject.Outcomes => "Outcomes: is anyone better off?",
        Engine.Subject.DataQuality => "Data quality",
        _ => "Practice leadership",
    };

    /// <summary>How cases become a figure.</summary>
    public static string Kind(MeasureKind kind) => kind switch
    {
        MeasureKind.Count => "Count",
        MeasureKind.Share => "Percentage",
        MeasureKind.Rate => "Rate per 10,000 children",
        MeasureKind.Mean => "Average",
        _ => "Median",
    };

    /// <summary>What a month means.</summary>
    public static string Basis(PeriodBasis basis) => basis switch
    {
        PeriodBasis.AtMonthEnd => "On the last day of the month",
        PeriodBasis.InMonth => "In the month",
        _ => "In the twelve months that end with the month",
    };

    /// <summary>Which direction is better.</summary>
    public static string Polarity(Polarity polarity) => polarity switch
    {
        Engine.Polarity.HigherIsBetter => "Higher is better",
        Engine.Polarity.LowerIsBetter => "Lower is better",
        _ => "No direction: context only",
    };

    /// <summary>Unit of a figure, as on an axis.</summary>
    public static string Unit(MeasureDefinition definition) => definition.Kind switch
    {
        MeasureKind.Share => "% of cases",
        MeasureKind.Mean when definition.IsPartOfWhole => $"% of {definition.WeightUnit}",
        MeasureKind.Rate => "per 10,000 children",
        MeasureKind.Count => "number",
        _ => definition.AmountUnit ?? "number",
    };

    /// <summary>Words for a split.</summary>
    public static string Dimension(MeasureDefinition definition, string dimension) =>
        dimension == Dimensions.Band ? Capital(definition.AmountUnit ?? "Band") : Codes.CodeLists.Of(dimension)?.Title ?? dimension;

    /// <summary>Words for a category of a split. Bands are their own label.</summary>
    public static string Category(CategoryPair pair) => Codes.CodeLists.Of(pair.Dimension)?.Label(pair.Category) ?? pair.Category;

    /// <summary>Why an issued figure has changed.</summary>
    public static string RevisionReason(string reason) => reason switch
    {
        "late-recording" => "Recorded late",
        "correction" => "Corrected",
        "late-recording-and-correction" => "Recorded late and corrected",
        "definition-change" => "Definition changed",
        _ => reason,
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
