namespace Dashboard.Import.Normalising;

/// <summary>Codes of the statutory returns (children in need census, children looked after return, Annex A).</summary>
internal static class StandardCodes
{
    public static CodeList Gender { get; } = CodeList.Of("M", "F", "O", "X", "I")
        .With("M", "Male", "1").With("F", "Female", "2").With("O", "Other", "Neither").With("I", "Indeterminate")
        .NotKnown("U", "Unknown", "Not known", "Not stated", "Not stated/recorded", "N", "NS", "0", "9");

    /// <summary>CBDS main codes; A1 to E2 are the codes that the children looked after return used before.</summary>
    public static CodeList Ethnicity { get; } = CodeList.Of(
            "WBRI", "WIRI", "WIRT", "WOTH", "WROM", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH",
            "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT")
        .With("WBRI", "A1").With("WIRI", "A2").With("WOTH", "A3").With("WIRT", "A4").With("WROM", "A5")
        .With("MWBC", "B1").With("MWBA", "B2").With("MWAS", "B3").With("MOTH", "B4")
        .With("AIND", "C1").With("APKN", "C2").With("ABAN", "C3").With("AOTH", "C4")
        .With("BCRB", "D1").With("BAFR", "D2").With("BOTH", "D3").With("CHNE", "E1").With("OOTH", "E2")
        .NotKnown("UNKNOWN", "Not known");

    public static CodeList Source { get; } = CodeList.Of(
        "1A", "1B", "1C", "1D", "2A", "2B", "3A", "3B", "3C", "3D", "3E", "3F", "4", "5A", "5B", "5C", "5D", "6", "7", "8", "9", "10");

    public static CodeList Need { get; } = CodeList.Of("N0", "N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9");

    public static CodeList CloseReason { get; } = CodeList.Of("RC1", "RC2", "RC3", "RC4", "RC5", "RC6", "RC7", "RC8", "RC9");

    public static CodeList Abuse { get; } = CodeList.Of("NEG", "PHY", "SAB", "EMO", "MUL")
        .With("NEG", "Neglect").With("PHY", "Physical", "Physical abuse").With("SAB", "Sexual", "Sexual abuse")
        .With("EMO", "Emotional", "Emotional abuse").With("MUL", "Multiple", "Multiple/not recommended");

    public static CodeList LegalStatus { get; } = CodeList.Of("C1", "C2", "D1", "E1", "V2", "V3", "V4", "L1", "L2", "L3", "J1", "J2", "J3");

    public static CodeList CareStart { get; } = CodeList.Of("S", "L", "P", "T", "B", "U");

    public static CodeList CareEnd { get; } = CodeList.Of(
        "E11", "E12", "E2", "E3", "E4", "E4A", "E4B", "E13", "E41", "E45", "E46", "E47", "E48", "E5", "E6", "E7", "E8", "E9", "E14", "E15", "E16", "E17", "X1");

    public static CodeList PlacementType { get; } = CodeList.Of(
        "U1", "U2", "U3", "U4", "U5", "U6", "A3", "A4", "A5", "A6", "P1", "P2", "P3", "H5", "K1", "K2", "R1", "R2", "R3", "R5", "S1", "Z1", "T0", "T1", "T2", "T3", "T4");

    public static CodeList Provider { get; } = CodeList.Of("PR0", "PR1", "PR2", "PR3", "PR4", "PR5");

    public static CodeList Participation { get; } = CodeList.Of("PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");

    public static CodeList MissingKind { get; } = CodeList.Of("M", "A").With("M", "Missing").With("A", "Absent", "Away", "Away without authorisation");

    public static CodeList HealthStatus { get; } = CodeList.Of("planned", "refused", "cancelled", "completed")
        .With("refused", "declined").With("cancelled", "canceled").With("completed", "complete", "done");

    public static CodeList Eligibility { get; } = CodeList.Of("relevant", "former-relevant", "qualifying", "eligible")
        .With("relevant", "Relevant child").With("former-relevant", "Former relevant", "Former relevant child", "Former_relevant")
        .With("qualifying", "Qualifying care leaver").With("eligible", "Eligible child");

    public static CodeList InTouch { get; } = CodeList.Of("YES", "NO", "DIED", "REFU", "NREQ", "RHOM")
        .With("YES", "Y", "1").With("NO", "N", "0").With("REFU", "Refused").With("NREQ", "Not required").With("RHOM", "Returned home");

    public static CodeList Accommodation { get; } = CodeList.Of("B", "C", "D", "E", "G", "H", "K", "R", "S", "T", "U", "V", "W", "X", "Y", "Z")
        .With("B", "B1", "B2").With("T", "T1", "T2").With("V", "V1", "V2").With("X", "X1", "X2").With("Y", "Y1", "Y2").With("Z", "Z1", "Z2");

    public static CodeList Suitability { get; } = CodeList.Of("suitable", "unsuitable")
        .With("suitable", "1", "Y", "Yes").With("unsuitable", "2", "0", "N", "No", "Not suitable").NotKnown("9", "U", "Unknown");

    public static CodeList Activity { get; } = CodeList.Of("F1", "P1", "F2", "P2", "F3", "P3", "F4", "P4", "F5", "P5", "G4", "G5", "G6");

    public static CodeList ReversedReason { get; } = CodeList.Of("RD1", "RD2", "RD3", "RD4");
}
