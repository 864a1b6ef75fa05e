namespace Dashboard.Import.Checks;

/// <summary>Findings of one load, the first of them kept.</summary>
internal sealed class FindingLog(int kept)
{
    private readonly List<ImportFinding> _findings = [];

    public IReadOnlyList<ImportFinding> Findings => _findings;

    public void Add(ImportFinding finding)
    {
        if (_findings.Count < kept)
        {
            _findings.Add(finding);
        }
    }
}
