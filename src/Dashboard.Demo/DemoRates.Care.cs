using Dashboard.Demo.Simulation;

namespace Dashboard.Demo;

/// <summary>Care: kinds of stay by age, their ends, placements, legal statuses.</summary>
internal static partial class DemoRates
{
    public const double PlacementMovesPerYear = 0.42;
    public const double VisitInTimeShare = 0.9;

    public static readonly (CareKind Kind, double Weight)[] CareOfSmallChildren =
        [(CareKind.Brief, 20), (CareKind.Middle, 22), (CareKind.Adoption, 26), (CareKind.Guardianship, 24), (CareKind.LongTerm, 8)];

    public static readonly (CareKind Kind, double Weight)[] CareOfChildren =
        [(CareKind.Brief, 27), (CareKind.Middle, 33), (CareKind.Adoption, 3), (CareKind.Guardianship, 14), (CareKind.LongTerm, 28)];

    public static readonly (CareKind Kind, double Weight)[] CareOfTeenagers =
        [(CareKind.Brief, 33), (CareKind.Middle, 30), (CareKind.LongTerm, 42)];

    public static readonly (string Code, double Weight)[] MiddleCareEnds = [("E4A", 62), ("E4B", 8), ("E45", 10), ("E41", 8), ("E8", 7), ("E3", 5)];

    public static readonly (string Code, double Weight)[] PlacementOfChildren =
        [("U1", 5), ("U3", 13), ("U4", 16), ("U6", 50), ("K2", 6), ("P1", 9), ("R3", 1)];

    public static readonly (string Code, double Weight)[] PlacementOfTeenagers =
        [("U1", 3), ("U3", 6), ("U4", 14), ("U6", 34), ("K2", 20), ("P1", 6), ("H5", 12), ("P2", 2), ("K1", 1), ("S1", 1), ("R5", 0.5)];

    public static readonly (string Code, double Weight)[] PlacementChange =
        [("PLACE", 30), ("CARPL", 20), ("STAND", 3), ("CREQB", 20), ("CHILD", 8), ("LAREQ", 8), ("OTHER", 11)];

    public static readonly (string Code, double Weight)[] LeaverHome =
        [("B", 14), ("D", 24), ("E", 6), ("U", 34), ("Z", 8), ("K", 3), ("T", 3), ("S", 1), ("W", 0.5), ("X", 2), ("R", 1.5), ("Y", 3)];

    public static readonly (string Code, double Weight)[] LeaverActivity =
        [("F1", 5), ("F2", 18), ("P2", 4), ("F4", 3), ("F5", 24), ("P5", 5), ("G4", 10), ("G5", 26), ("G6", 5)];
}
