namespace Dashboard.Data.Tests.Schema;

/// <summary>Differences between two listings of a schema.</summary>
internal static class SchemaComparison
{
    /// <summary>What only SQL Server has, each with its reason.</summary>
    private static readonly IReadOnlyList<string> OnlyInScripts =
    [
        // The journal of upgrades belongs to the deployment.
        "column portal.SchemaUpgrade.Name nvarchar(200) not null",
        "column portal.SchemaUpgrade.AppliedAt datetime2(0) not null",
        "column portal.SchemaUpgrade.AppliedBy nvarchar(200) not null",
        "column portal.SchemaUpgrade.WithTables bit not null",
        "key portal.SchemaUpgrade PK_SchemaUpgrade (Name)",

        // Speeds up scans by other tools; no query of the portal depends on it.
        "columnstore reporting.MeasureCase CX_MeasureCase",
    ];

    /// <summary>Lines that only one side has; empty when they agree.</summary>
    public static IReadOnlyList<string> Differences(IEnumerable<string> scripts, IEnumerable<string> model)
    {
        var known = model.ToList();
        var written = scripts.ToList();
        return
        [
            .. written.Except(known).Except(OnlyInScripts).Select(line => "only in the scripts: " + line),
            .. known.Except(written).Select(line => "only in the model: " + line),
            .. written.GroupBy(line => line).Where(group => group.Count() > 1).Select(group => "twice in the scripts: " + group.Key),
        ];
    }
}
