using Dashboard.Import.Normalising;

namespace Dashboard.Import.AnnexA;

/// <summary>The coded values of Annex A.</summary>
/// <remarks>Source: code sheet of the Annex A template. Codes that Ofsted numbers keep their number behind the letter.</remarks>
internal static class AnnexAWords
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Adults and children: the letters of c and d are those of the children's lists.</summary>
    public static CodeWords Gender { get; } = new(
        StandardCodes.Gender, ("M", "a) Male", []), ("F", "b) Female", []), ("O", "d) Neither", ["Non-binary"]), ("X", "d) Neither", []), ("I", "d) Neither", []))
    {
        NotKnown = "c) Not stated/recorded (or unborn)",
    };

    public static CodeWords Ethnicity { get; } = new(
        StandardCodes.Ethnicity,
        ("WBRI", "a) WBRI", ["White British", "White - British"]),
        ("WIRI", "b) WIRI", ["White Irish"]),
        ("WIRT", "c) WIRT", ["Traveller of Irish heritage"]),
        ("WOTH", "d) WOTH", ["Any other White background", "White other"]),
        ("WROM", "e) WROM", ["Gypsy/Roma", "Gypsy or Roma"]),
        ("MWBC", "f) MWBC", ["White and Black Caribbean"]),
        ("MWBA", "g) MWBA", ["White and Black African"]),
        ("MWAS", "h) MWAS", ["White and Asian"]),
        ("MOTH", "i) MOTH", ["Any other mixed background"]),
        ("AIND", "j) AIND", ["Indian"]),
        ("APKN", "k) APKN", ["Pakistani"]),
        ("ABAN", "l) ABAN", ["Bangladeshi"]),
        ("AOTH", "m) AOTH", ["Any other Asian background"]),
        ("BCRB", "n) BCRB", ["Black Caribbean", "Caribbean"]),
        ("BAFR", "o) BAFR", ["Black African", "African"]),
        ("BOTH", "p) BOTH", ["Any other Black background"]),
        ("CHNE", "q) CHNE", ["Chinese"]),
        ("OOTH", "r) OOTH", ["Any other ethnic group"]),
        ("REFU", "s) REFU", ["Refused"]),
        ("NOBT", "t) NOBT", ["Information not yet obtained", "Not obtained"]))
    {
        NotKnown = "u) UNKNOWN",
    };

    /// <summary>Sources of contacts and referrals. 5D came later and took the letter p1.</summary>
    public static CodeWords Source { get; } = new(
        StandardCodes.Source,
        ("1A", "a) 1A", ["Individual - family member/relative/carer"]),
        ("1B", "b) 1B", ["Individual - acquaintance"]),
        ("1C", "c) 1C", ["Individual - self"]),
        ("1D", "d) 1D", ["Individual - other"]),
        ("2A", "e) 2A", ["Schools", "School"]),
        ("2B", "f) 2B", ["Education services"]),
        ("3A", "g) 3A", ["GP", "Health services - GP"]),
        ("3B", "h) 3B", ["Health visitor"]),
        ("3C", "i) 3C", ["School nurse"]),
        ("3D", "j) 3D", ["Other primary health services"]),
        ("3E", "k) 3E", ["A&E", "A and E"]),
        ("3F", "l) 3F", ["Health services - other"]),
        ("4", "m) 4", ["Housing"]),
        ("5A", "n) 5A", ["LA services - social care"]),
        ("5B", "o) 5B", ["LA services - other internal"]),
        ("5C", "p) 5C", ["LA services - external"]),
        ("5D", "p1) 5D", []),
        ("6", "q) 6", ["Police"]),
        ("7", "r) 7", ["Other legal agency"]),
        ("8", "s) 8", ["Other"]),
        ("9", "t) 9", ["Anonymous"]),
        ("10", "u) 10", ["Unknown"]));

    public static CodeWords Need { get; } = Coded(
        StandardCodes.Need,
        ("N1", "Abuse or neglect"), ("N2", "Child's disability"), ("N3", "Parental disability or illness"), ("N4", "Family in acute stress"),
        ("N5", "Family dysfunction"), ("N6", "Socially unacceptable behaviour"), ("N7", "Low income"), ("N8", "Absent parenting"),
        ("N9", "Cases other than children in need"), ("N0", "Not stated"));

    public static CodeWords CloseReason { get; } = Coded(
        StandardCodes.CloseReason,
        ("RC1", "Adopted"), ("RC2", "Died"), ("RC3", "Child arrangements order"), ("RC4", "Special guardianship order"), ("RC5", "Transferred to services of another local authority"),
        ("RC6", "Transferred to adult social care services"), ("RC7", "Services ceased for any other reason, including child no longer in need"),
        ("RC8", "Case closed after assessment, no further action"), ("RC9", "Case closed after assessment, referred to early help"));

    public static CodeWords Abuse { get; } = new(
        StandardCodes.Abuse,
        ("NEG", "a) Neglect", []),
        ("PHY", "b) Physical abuse", ["Physical"]),
        ("SAB", "c) Sexual abuse", ["Sexual"]),
        ("EMO", "d) Emotional abuse", ["Emotional"]),
        ("MUL", "e) Multiple/not recommended", ["Multiple"]));

    public static CodeWords LegalStatus { get; } = Coded(
        StandardCodes.LegalStatus,
        ("C1", "Interim care order"), ("C2", "Full care order"), ("D1", "Freeing order granted"), ("E1", "Placement order granted"), ("V2", "Single period of accommodation under section 20"),
        ("V3", "Accommodated under an agreed series of short-term breaks"), ("V4", "Short-term breaks under section 17"), ("L1", "Under police protection"),
        ("L2", "Emergency protection order"), ("L3", "Under child assessment order"), ("J1", "Remanded"), ("J2", "Placed in LA accommodation under PACE"),
        ("J3", "Sentenced to youth rehabilitation order"));

    public static CodeWords Permanence { get; } = new(
        CodeList.Words("RETURN_TO_FAMILY", "ADOPTION", "SGO_CAO", "SUPPORTED_LIVING", "LONG_TERM_RESIDENTIAL", "LONG_TERM_FOSTERING", "OTHER"),
        ("RETURN_TO_FAMILY", "a) Return to family", ["Return home"]),
        ("ADOPTION", "b) Adoption", []),
        ("SGO_CAO", "c) SGO/CAO", ["Special guardianship", "Child arrangements order"]),
        ("SUPPORTED_LIVING", "d) Supported living in the community", ["Supported living"]),
        ("LONG_TERM_RESIDENTIAL", "e) Long-term residential", ["Long-term residential placement"]),
        ("LONG_TERM_FOSTERING", "f) Long-term fostering", []),
        ("OTHER", "g) Other", []));

    public static CodeWords CareEnd { get; } = Lettered(
        StandardCodes.CareEnd, "E11", "E12", "E2", "E3", "E4A", "E4B", "E13", "E41", "E45", "E46", "E47", "E48", "E5", "E6", "E7", "E9", "E14", "E15", "E16", "E8", "X1");

    public static CodeWords PlacementType { get; } = Lettered(
        StandardCodes.PlacementType,
        "U1", "U2", "U3", "U4", "U5", "U6", "A3", "A4", "A5", "A6", "P1", "P2", "P3", "H5", "K1", "K2", "R1", "R2", "R3", "R5", "S1", "Z1", "T0", "T1", "T2", "T3", "T4");

    public static CodeWords Provider { get; } = Lettered(StandardCodes.Provider, "PR0", "PR1", "PR2", "PR3", "PR4", "PR5");

    public static CodeWords Eligibility { get; } = new(
        StandardCodes.Eligibility,
        ("relevant", "a) Relevant child", ["Relevant"]),
        ("former-relevant", "b) Former relevant child", ["Former relevant"]),
        ("qualifying", "c) Qualifying care leaver", ["Qualifying", "Qualifying child"]),
        ("eligible", "d) Eligible child", ["Eligible"]));

    public static CodeWords InTouch { get; } = new(
        StandardCodes.InTouch,
        ("YES", "a) Yes", []),
        ("NO", "b) No", []),
        ("DIED", "c) Died", []),
        ("REFU", "d) Refu", ["Refused", "Refuses contact"]),
        ("NREQ", "e) NREQ", ["Not required"]),
        ("RHOM", "f) Rhom", ["Returned home"]));

    public static CodeWords Accommodation { get; } = Coded(
        StandardCodes.Accommodation,
        ("B", "With parents or relatives"), ("C", "Community home"), ("D", "Semi-independent, transitional accommodation"), ("E", "Supported lodgings"), ("G", "Abroad"), ("H", "Deported"),
        ("K", "Ordinary lodgings"), ("R", "Not known"), ("S", "No fixed abode"), ("T", "Foyers"), ("U", "Independent living"), ("V", "Emergency accommodation"), ("W", "Bed and breakfast"),
        ("X", "In custody"), ("Y", "Other accommodation"), ("Z", "With former foster carers"));

    public static CodeWords Suitability { get; } = new(StandardCodes.Suitability, ("suitable", "a) Suitable", []), ("unsuitable", "b) Unsuitable", ["Not suitable"]));

    public static CodeWords Activity { get; } = Coded(
        StandardCodes.Activity,
        ("F1", "Full time in higher education"), ("P1", "Part time in higher education"), ("F2", "Full time in education other than higher"), ("P2", "Part time in education other than higher"),
        ("F3", "Full time in training or employment"), ("P3", "Part time in training or employment"), ("F4", "Full time in an apprenticeship"), ("P4", "Part time in an apprenticeship"),
        ("F5", "Full time in training or employment (not apprenticeship)"), ("P5", "Part time in training or employment (not apprenticeship)"),
        ("G4", "Not in education, employment or training - illness or disability"), ("G5", "Not in education, employment or training - other"),
        ("G6", "Not in education, employment or training - pregnancy or parenting"));

    public static CodeWords ReversedReason { get; } = Coded(
        StandardCodes.ReversedReason,
        ("RD1", "The child's needs changed subsequent to the decision"), ("RD2", "The Court did not make a placement order"),
        ("RD3", "Prospective adopters could not be found"), ("RD4", "Any other reason"));

    public static CodeWords Status { get; } = new(
        CodeList.Words("looked-after", "protection-plan", "need-plan", "assessment", "closed"),
        ("looked-after", "a) Looked after child", ["Child in care", "CLA", "LAC"]),
        ("protection-plan", "b) Child Protection plan", ["CPP"]),
        ("need-plan", "c) Child in need plan", ["CIN plan", "Child in need"]),
        ("assessment", "d) Open assessment", ["Assessment"]),
        ("closed", "e) Closed episode", ["Closed"]));

    public static CodeWords LeavingReason { get; } = Coded(
        CodeList.Of("1", "2", "3"), ("1", "Adopter withdrew from process"), ("2", "Process put on hold"), ("3", "Application refused"));

    /// <summary>Codes that Annex A writes with a description.</summary>
    private static CodeWords Coded(CodeList codes, params (string Code, string Description)[] words) =>
        new(codes, [.. words.Select(word => (word.Code, $"{word.Code} - {word.Description}", new[] { word.Description }))]);

    /// <summary>Codes that Annex A writes behind a letter; past z comes zz.</summary>
    private static CodeWords Lettered(CodeList codes, params string[] words) =>
        new(codes, [.. words.Select((code, place) => (code, $"{(place < Letters.Length ? Letters[place..(place + 1)] : "zz")}) {code}", Array.Empty<string>()))]);
}
