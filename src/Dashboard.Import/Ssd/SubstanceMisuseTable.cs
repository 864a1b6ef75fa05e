using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Substance misuse.</summary>
internal sealed class SubstanceMisuseTable : SourceTable<SubstanceMisuse>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _found;
    private readonly Column _substance;
    private readonly Column _intervention;

    public SubstanceMisuseTable()
        : base("ssd_cla_substance_misuse", "One row per substance misuse found.")
    {
        _id = Key("clas_substance_misuse_id", "Id of the row.");
        _child = Needed("clas_person_id", ColumnKind.Id, "The child.");
        _found = Needed("clas_substance_misuse_date", ColumnKind.Date, "Date.");
        _substance = Optional("clas_substance_misused", ColumnKind.Text, "Substance, as given.");
        _intervention = Optional("clas_intervention_received", ColumnKind.YesNo, "Whether an intervention was received.");
    }

    public override SubstanceMisuse? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        FoundOn = row.NeededDate(_found),
        Substance = row.Text(_substance),
        InterventionReceived = row.YesNo(_intervention),
    };
}
