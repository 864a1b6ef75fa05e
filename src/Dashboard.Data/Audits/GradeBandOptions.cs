namespace Dashboard.Data.Audits;

/// <summary>The scores of each grade as the settings write them: 3-5, or 6; empty for a grade that is given by hand only.</summary>
public sealed class GradeBandOptions
{
    /// <summary>Scores that are inadequate.</summary>
    public string? Inadequate { get; set; } = "0-2";

    /// <summary>Scores that require improvement.</summary>
    public string? RequiresImprovement { get; set; } = "3-5";

    /// <summary>Scores that are good.</summary>
    public string? Good { get; set; } = "6";

    /// <summary>Scores that are outstanding.</summary>
    public string? Outstanding { get; set; } = "7-10";
}
