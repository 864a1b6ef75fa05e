using Dashboard.Data.Model;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Earlier permanence orders.</summary>
internal sealed class PreviousPermanenceTable : SourceTable<PreviousPermanence>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _option;
    private readonly Column _authority;

    public PreviousPermanenceTable()
        : base("ssd_cla_previous_permanence", "One row per earlier permanence order of a child in care.")
    {
        _id = Key("lapp_table_id", "Id of the row.");
        _child = Needed("lapp_person_id", ColumnKind.Id, "The child.");
        _option = Optional("lapp_previous_permanence_option", ColumnKind.Text, "Kind of order, as given.", max: TextLength.Label);
        _authority = Optional("lapp_previous_permanence_la", ColumnKind.Text, "Authority that made it.", max: TextLength.Label);
    }

    public override PreviousPermanence? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        Option = row.Text(_option),
        Authority = row.Text(_authority),
    };
}
