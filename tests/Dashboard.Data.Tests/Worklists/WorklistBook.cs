using Dashboard.TestSupport;

namespace Dashboard.Data.Tests.Worklists;

/// <summary>Children held by one, two or no team on 18 December 2026, the Friday before Christmas: 25 and 28 December are bank holidays.</summary>
internal static class WorklistBook
{
    public static BookBuilder New() => new BookBuilder { AsAt = BookBuilder.Day("2026-12-18") }
        .OpenChild("A")
        .OpenChild("B", worker: "W2")
        .OpenChild("C", team: "T2", worker: "W3")
        .OpenChild("D", team: "T3", worker: "W4")
        .OpenChild("TwoTeams").Allocated("TwoTeams", "T2", "2026-05-01", worker: "W3")
        .OpenChild("TwoServices").Allocated("TwoServices", "T3", "2026-05-01", worker: "W4")
        .OpenChild("TwoWorkers").Allocated("TwoWorkers", "T1", "2026-05-01", worker: "W2")
        .OpenChild("WithinFive", "2026-12-15", "T2", "W3")
        .OpenChild("AfterFive", "2026-12-16", "T2", "W3")
        .Child("Nobody").Referred("Nobody", "2026-03-01").NeedPlan("Nobody", "2026-03-01").Allocated("Nobody", null, "2026-03-01", worker: null)
        .Posted("W1", "T1", from: "2026-01-01")
        .Posted("W2", "T1", from: "2026-01-01");
}
