namespace Dashboard.Measures.Codes;

/// <summary>Factors found at the end of an assessment.</summary>
/// <remarks>Source: children in need census guide, factors identified at the end of assessment.</remarks>
public static class AssessmentFactors
{
    public const string NoneFound = "21";
    public const string NotKnown = "not-known";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Factor,
        "Factor",
        ("1A", "Alcohol misuse: child"),
        ("1B", "Alcohol misuse: parent or carer"),
        ("1C", "Alcohol misuse: another person"),
        ("2A", "Drug misuse: child"),
        ("2B", "Drug misuse: parent or carer"),
        ("2C", "Drug misuse: another person"),
        ("3A", "Domestic abuse: child"),
        ("3B", "Domestic abuse: parent or carer"),
        ("3C", "Domestic abuse: another person"),
        ("4A", "Mental health: child"),
        ("4B", "Mental health: parent or carer"),
        ("4C", "Mental health: another person"),
        ("5A", "Learning disability: child"),
        ("5B", "Learning disability: parent or carer"),
        ("5C", "Learning disability: another person"),
        ("6A", "Physical disability or illness: child"),
        ("6B", "Physical disability or illness: parent or carer"),
        ("6C", "Physical disability or illness: another person"),
        ("7A", "Young carer"),
        ("8A", "Privately fostered"),
        ("8B", "Privately fostered: from abroad, to return"),
        ("8C", "Privately fostered: from abroad, to stay"),
        ("8D", "Privately fostered: in education"),
        ("8E", "Privately fostered: own family arrangements"),
        ("8F", "Privately fostered: other"),
        ("9A", "Unaccompanied asylum seeking child"),
        ("10A", "Going missing"),
        ("11A", "Child sexual exploitation"),
        ("12A", "Trafficking"),
        ("13A", "Gangs"),
        ("14A", "Socially unacceptable behaviour"),
        ("15A", "Self-harm"),
        ("16A", "Neglect"),
        ("17A", "Emotional abuse"),
        ("18A", "Physical abuse"),
        ("18B", "Physical abuse: child on child"),
        ("18C", "Physical abuse: adult on child"),
        ("19A", "Sexual abuse"),
        ("19B", "Sexual abuse: child on child"),
        ("19C", "Sexual abuse: adult on child"),
        ("20", "Other factor"),
        ("22A", "Female genital mutilation"),
        ("23A", "Abuse linked to faith or belief"),
        ("24A", "Child criminal exploitation"),
        (NotKnown, "Not known"));

    /// <summary>The code; a bare number stands for its factor of the child where there is no other; null where no factor was found.</summary>
    public static string? Of(string code)
    {
        var known = code is "20A" or "21A" ? code[..2] : code;
        return known == NoneFound ? null
            : List.Holds(known) ? known
            : IsOfTheChild(known) && List.Holds(known + "A") ? known + "A"
            : NotKnown;
    }

    /// <summary>Numbers 1 to 6 leave open whether child, parent or another person is meant.</summary>
    private static bool IsOfTheChild(string number) => number is not ("1" or "2" or "3" or "4" or "5" or "6");
}
