using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Immunisations.</summary>
internal sealed class ImmunisationTable : SourceTable<Immunisation>
{
    private readonly Column _child;
    private readonly Column _upToDate;
    private readonly Column _on;

    public ImmunisationTable()
        : base("ssd_cla_immunisations", "One row per child in care.")
    {
        _child = Key("clai_person_id", "The child.");
        _upToDate = Optional("clai_immunisations_status", ColumnKind.YesNo, "Whether immunisations are up to date.");
        _on = Optional("clai_immunisations_status_date", ColumnKind.Date, "Date of the status.");
    }

    public override Immunisation? Map(Row row) => new()
    {
        ChildId = row.KeyChild(_child),
        UpToDate = row.YesNo(_upToDate),
        StatusOn = row.Date(_on),
    };
}
