namespace Dashboard.Demo;

/// <summary>Teams, posts, turnover, supervision and the ways a struggling team differs.</summary>
internal static partial class DemoRates
{
    public const int Teams = 20;
    public const int PractitionersPerTeam = 6;
    public const double AgencyShare = 0.42;
    public const double StayYears = 7.5;
    public const double StrugglingMonthsBeforeEnd = 14;
    public const int ManagerVacancyDays = 95;
    public const double NewlyQualifiedShare = 0.25;
    public const double SiblingSameWorkerShare = 0.9;
    public const double GapShare = 0.05;
    public const double OverlapShare = 0.12;
    public const int CaseloadLimit = 17;

    public static readonly (string Code, string Name)[] Services =
    [
        ("S-FRONT", "Front door and assessment"), ("S-SAFE", "Family safeguarding"),
        ("S-LOOK", "Children looked after"), ("S-LEAVE", "Care leavers and disability"),
    ];

    public static readonly string[] Trees =
    [
        "Beech", "Rowan", "Alder", "Hazel", "Maple", "Willow", "Oak", "Birch", "Cedar", "Elm", "Ash", "Holly", "Juniper", "Larch",
        "Linden", "Aspen", "Hawthorn", "Hornbeam", "Poplar", "Yew", "Sycamore", "Chestnut", "Cherry", "Pine",
    ];

    public static readonly string[] FirstNames =
    [
        "Alex", "Sam", "Jo", "Chris", "Robin", "Lee", "Jamie", "Ash", "Charlie", "Drew", "Frankie", "Kit", "Max", "Nicky", "Pat", "Ray",
        "Sandy", "Toni", "Val", "Jess", "Andie", "Bobbie", "Casey", "Dale", "Ellis", "Finley", "Glen", "Harper", "Indy", "Kerry",
    ];

    public static readonly string[] Surnames =
    [
        "Demoford", "Madeupton", "Fictonby", "Samplewick", "Testerley", "Inventworth", "Imaginham", "Pretendley", "Mockridge-Demo",
        "Demobury", "Samplethwaite", "Notrealby", "Fableton", "Examplar", "Inventibury", "Demowick", "Fictleigh", "Samplestead",
    ];
}
