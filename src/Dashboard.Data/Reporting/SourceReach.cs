using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Reporting;

/// <summary>How far back the records of a source go. The Standard Safeguarding Dataset and the practice templates hold all; an Annex A workbook does not.</summary>
/// <remarks>Source: Ofsted, child-level data: lists 1 to 8 hold what happened in the six months before, and of visits, reviews and placements the latest only.</remarks>
public static class SourceReach
{
    /// <summary>Name of the Annex A workbook as a source.</summary>
    public const string AnnexA = "annex-a";

    /// <summary>Months before the day of the data that the lists of a workbook reach back.</summary>
    public const int AnnexAMonths = 6;

    private static readonly HashSet<string> LatestOnly = new(StringComparer.Ordinal)
    {
        "ssd_cin_visits", "ssd_cp_visits", "ssd_cla_visits", "ssd_cp_reviews", "ssd_cla_reviews",
        "ssd_cla_placement", "ssd_legal_status", "ssd_cla_care_plan", "ssd_cla_health", "ssd_care_leavers",
    };

    /// <summary>First day from which the children and events of a source are whole; null where nothing is cut off.</summary>
    public static DateOnly? RecordsFrom(string source, DateOnly asAt) => source == AnnexA ? asAt.AddMonths(-AnnexAMonths) : null;

    /// <summary>The same for one table: where a child has the latest record only, nothing can be said of the months before the last full one.</summary>
    public static DateOnly? RecordsFrom(string source, string table, DateOnly asAt) =>
        source == AnnexA && LatestOnly.Contains(table) ? Month.LastFull(asAt).Start : RecordsFrom(source, asAt);
}
