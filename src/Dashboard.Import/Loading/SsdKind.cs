using Dashboard.Import.Contract;

namespace Dashboard.Import.Loading;

/// <summary>The Standard Safeguarding Dataset; it takes the place of an Annex A workbook.</summary>
internal sealed class SsdKind(ImportOptions options) : SourceKind(SsdContract.Source, SsdContract.Tables(options))
{
    public override IReadOnlyList<string> Replaces => SsdContract.ChildLevelSources;
}
