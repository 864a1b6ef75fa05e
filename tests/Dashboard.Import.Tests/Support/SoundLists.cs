namespace Dashboard.Import.Tests.Support;

/// <summary>A sound Annex A workbook of made-up children: one in need, one on a plan, one in care, one who has left care.</summary>
internal static class SoundLists
{
    public static readonly string[] Lists = ["List 1", "List 2", "List 3", "List 4", "List 5", "List 6", "List 7", "List 8", "List 9", "List 10", "List 11"];

    public static TestWorkbook Workbook(bool from1904 = false, bool sharedTexts = false) => new TestWorkbook { From1904 = from1904, SharedTexts = sharedTexts }
        .List(1, [.. Child("001", "b) Female", new(2015, 4, 1), 11), ("Date of Contact", new DateOnly(2026, 8, 3)), ("Contact Source", "q) 6")])
        .List(2, [.. Child("005", "a) Male", new(2020, 4, 1), 6), ("Assessment start date", new DateOnly(2026, 7, 1)), ("Organisation completing assessment", "Oak school")])
        .List(
            3,
            [.. Child("001", "b) Female", new(2015, 4, 1), 11), ("Date of referral", new DateOnly(2026, 8, 4)), ("Referral Source", "a) 1A"), ("Referral NFA?", "b) No"), ("Number of Referrals in Last 12 Months", 0), .. Held("Team one", "Name One")],
            [.. Child("006", "a) Male", new(2016, 4, 1), 10), ("Date of referral", new DateOnly(2026, 9, 4)), ("Referral Source", "q) 6"), ("Referral NFA?", "a) Yes"), .. Held("Team one", "Name One")])
        .List(4, [.. Child("001", "b) Female", new(2015, 4, 1), 11), Disabled(false), ("Continuous Assessment Start Date", new DateOnly(2026, 8, 5)), ("Child Seen During Continuous Assessment", "a) Yes"),
            ("Continuous Assessment Date of Authorisation", new DateOnly(2026, 9, 10)), ("Was the child assessed as requiring LA children's social care support?", "a) Yes"), .. Held("Team one", "Name One")])
        .List(5, [.. Child("002", "a) Male", new(2012, 2, 1), 14), Disabled(true), ("Strategy discussion initiating Section 47 Enquiry Start Date", new DateOnly(2026, 6, 1)),
            ("Was an Initial Child Protection Conference deemed unnecessary?", "b) No"), ("Date of Initial Child Protection Conference", new DateOnly(2026, 6, 15)),
            ("Did the Initial Child Protection Conference Result in a Child Protection Plan", "a) Yes"), .. Held("Team two", "Name Two")])
        .List(
            6,
            [.. Child("001", "b) Female", new(2015, 4, 1), 11), ("CIN Start Date", new DateOnly(2026, 8, 4)), ("Primary Need Code", "N1 - Abuse or neglect"), ("Date Child Was Last Seen", new DateOnly(2026, 10, 20)), ("Case Status", "c) Child in need plan"), .. Held("Team one", "Name One")],
            [.. Child("002", "a) Male", new(2012, 2, 1), 14), ("CIN Start Date", new DateOnly(2026, 2, 4)), ("Primary Need Code", "N1"), ("Date Child Was Last Seen", new DateOnly(2026, 10, 12)), ("Case Status", "b) Child Protection plan"), .. Held("Team two", "Name Two")],
            [.. Child("003", "c) Not stated/recorded (or unborn)", new(2018, 1, 5), 8), ("CIN Start Date", new DateOnly(2025, 3, 1)), ("Primary Need Code", "N5"), ("Case Status", "a) Looked after child"), .. Held("Team two", "Name Two")],
            [.. Child("007", "b) Female", new(2011, 1, 5), 15), ("CIN Start Date", new DateOnly(2026, 1, 9)), ("CIN Closure Date", new DateOnly(2026, 7, 1)), ("Reason for Closure", "RC7 - Services ceased for any other reason, including child no longer in need"), ("Case Status", "e) Closed episode"), .. Held("Team one", "Name One")])
        .List(7, [.. Child("002", "a) Male", new(2012, 2, 1), 14), Disabled(true), ("Child Protection Plan Start Date", new DateOnly(2026, 6, 15)), ("Initial Category of Abuse", "a) Neglect"), ("Latest Category of Abuse", "d) Emotional abuse"),
            ("Date of the Last Statutory Visit", new DateOnly(2026, 10, 12)), ("Was the Child Seen Alone?", "a) Yes"), ("Date of latest review conference", new DateOnly(2026, 9, 10)), ("Number of Previous Child Protection Plans", 1), .. Held("Team two", "Name Two")])
        .List(8, [.. Child("003", "c) Not stated/recorded (or unborn)", new(2018, 1, 5), 8), ("Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)", "a) Yes"), ("Date Started to be Looked After", new DateOnly(2026, 3, 1)), ("Child's Category of Need", "N1"),
            ("Start date of current legal status", new DateOnly(2026, 4, 1)), ("Child's Legal Status", "C2 - Full care order"), ("Date of Latest Statutory Review", new DateOnly(2026, 9, 1)), ("Date of Last Social Work Visit", new DateOnly(2026, 10, 1)),
            ("What is the permanence plan for this child?", "f) Long-term fostering"), ("Date of Last IRO Visit / Contact to the Child", new DateOnly(2026, 8, 20)), ("Date of Last Health Assessment", new DateOnly(2026, 5, 1)), ("Date of Last Dental Check", new DateOnly(2026, 6, 1)),
            ("Number of Placements in the Last 12 months", 2), ("Start Date of Most Recent Placement", new DateOnly(2026, 7, 1)), ("Placement Type", "f) U6"), ("Placement Provider", "b) PR1"), ("Placement postcode", "qx1 1aa"), ("URN of Placement", "SC900001"), .. Held("Team two", "Name Two")])
        .List(9, [.. Child("004", "a) Male", new(2006, 1, 5), 20), .. Held("Team three", "Name Three"), ("Allocated Personal Advisor", "Name Four"), ("Eligibility Category", "b) Former relevant child"), ("Latest Pathway Plan Review Date", new DateOnly(2026, 8, 1)),
            ("LA in Touch", "a) Yes"), ("Latest Date of Contact", new DateOnly(2026, 10, 5)), ("Type of Accommodation", "U - Independent living"), ("Suitability of Accommodation", "a) Suitable"), ("Activity Status", "F5 - Full time in training or employment (not apprenticeship)")])
        .List(10, [.. Child("003", "c) Not stated/recorded (or unborn)", new(2018, 1, 5), 8), ("Family identifier", "F9"), ("Date the Child Entered Care", new DateOnly(2026, 3, 1)), ("Date of Decision that Child Should be Placed for Adoption", new DateOnly(2026, 8, 1)), ("Date of Placement Order", new DateOnly(2026, 9, 1))])
        .List(11, [("Individual adopter identifier", "A1"), ("Gender", "a) Male"), ("Date enquiry received", new DateOnly(2026, 1, 1)), ("Reason for leaving adoption process", "1 - Adopter withdrew from process")]);

    public static (string, object?)[] Child(string id, object? gender, DateOnly? born, int? age) =>
        [("Child Unique ID", id), ("Gender", gender), ("Ethnicity", "a) WBRI"), ("Date of Birth", born), ("Age of Child (Years)", age)];

    public static (string, object?) Disabled(bool disabled) => ("Does the Child have a Disability", disabled ? "a) Yes" : "b) No");

    public static (string, object?)[] Held(string team, string worker) => [("Allocated Team", team), ("Allocated Worker", worker)];
}
