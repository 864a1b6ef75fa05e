namespace Dashboard.Import;

/// <summary>Settings of imports, alike for every run of one authority.</summary>
public sealed class ImportOptions
{
    /// <summary>Name of the authority, the root of the organisation.</summary>
    public string AuthorityName { get; set; } = "The authority";

    /// <summary>Role codes that make an involvement an allocation, compared without regard to case.</summary>
    public IReadOnlyList<string> AllocatedRoleCodes { get; set; } = ["CW"];

    /// <summary>An involvement whose role contains one of these texts is an allocation.</summary>
    public IReadOnlyList<string> AllocatedRoleTexts { get; set; } = ["allocated", "case worker", "social worker"];

    /// <summary>A role that contains one of these texts is never an allocation.</summary>
    public IReadOnlyList<string> UnallocatedRoleTexts { get; set; } = ["unallocated"];

    /// <summary>Schema of the SSD tables in a database; null for the schema of the login.</summary>
    public string? SourceSchema { get; set; } = "ssd_development";

    /// <summary>What stands before the table names in a database: "ssd_" for ssd_person, empty for person.</summary>
    public string TablePrefix { get; set; } = "ssd_";

    /// <summary>How large a workbook may be.</summary>
    public WorkbookLimits Workbook { get; set; } = new();

    /// <summary>Longest line of a CSV file, in characters; longer ones are rejected.</summary>
    public int LongestLine { get; set; } = 1_000_000;

    /// <summary>Most findings kept of one load; the counts are exact all the same.</summary>
    public int StoredFindings { get; set; } = 100_000;

    /// <summary>Loads of a source whose findings stay in the store.</summary>
    public int LoadsWithFindings { get; set; } = 10;

    /// <summary>Whether a role makes an involvement an allocation.</summary>
    public bool IsAllocated(string? role) =>
        role is not null
        && !UnallocatedRoleTexts.Any(text => role.Contains(text, StringComparison.OrdinalIgnoreCase))
        && (AllocatedRoleCodes.Contains(role, StringComparer.OrdinalIgnoreCase)
            || AllocatedRoleTexts.Any(text => role.Contains(text, StringComparison.OrdinalIgnoreCase)));
}
