using Dashboard.Measures.Codes;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Checks;

/// <summary>What is known so far in one load: keys, teams, local words, findings, reasons to refuse.</summary>
internal sealed class LoadState(ImportRequest request, ImportOptions options, GradeBands? gradeBands = null)
{
    public ImportRequest Request { get; } = request;

    public ImportOptions Options { get; } = options;

    /// <summary>Which grade the scale of an audit stands for.</summary>
    public GradeBands GradeBands { get; } = gradeBands ?? GradeBands.Default;

    public FindingLog Findings { get; } = new(options.StoredFindings);

    public UnknownValues Unknown { get; } = new();

    /// <summary>Reasons to refuse the load. While there are any, tables are still checked, and nothing more is written.</summary>
    public List<ImportFault> Faults { get; } = [];

    public LocalWords Words { get; set; } = LocalWords.None;

    /// <summary>Children of the last load, before this one.</summary>
    public int ChildrenBefore { get; set; }

    public KnownKeys Children { get; } = new();

    public KnownKeys Referrals { get; } = new();

    /// <summary>Periods of care.</summary>
    public KnownKeys Periods { get; } = new();

    public KnownKeys Workers { get; } = new();

    public KnownKeys Teams { get; } = new();

    /// <summary>Team ids by name, for sources that give the name.</summary>
    public Dictionary<string, string> TeamsByName { get; } = new(StringComparer.OrdinalIgnoreCase);

    public KnownKeys Enquiries { get; } = new();

    public KnownKeys ProtectionPlans { get; } = new();

    public KnownKeys Conferences { get; } = new();

    public KnownKeys Assessments { get; } = new();

    public KnownKeys Contacts { get; } = new();

    public KnownKeys MissingEpisodes { get; } = new();

    public KnownKeys Audits { get; } = new();

    /// <summary>Instruments by audit.</summary>
    public Dictionary<string, string> Instruments { get; } = [];

    public KnownKeys FeedbackResponses { get; } = new();

    /// <summary>Why a load with far fewer children than the last one is refused; null when it is not.</summary>
    public string? ShrinkFault() => !Request.AllowShrink && Children.Count * 2L < ChildrenBefore
        ? $"The load has {Children.Count} children, the last one had {ChildrenBefore}: under half. Check the export; if it is right, allow the load to shrink (--allow-shrink)."
        : null;

    public void AddUnits(IEnumerable<OrgUnit> units)
    {
        Teams.Add([]);
        foreach (var unit in units)
        {
            Teams.Add([unit.Id]);
            TeamsByName.TryAdd(unit.Name, unit.Id);
        }
    }
}
