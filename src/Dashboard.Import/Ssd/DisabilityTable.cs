using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Disabilities.</summary>
internal sealed class DisabilityTable : SourceTable<Disability>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _code;

    public DisabilityTable()
        : base("ssd_disability", "One row per disability of a child; NONE says that there is none.")
    {
        _id = Key("disa_table_id", "Id of the row.");
        _child = Needed("disa_person_id", ColumnKind.Id, "The child.");
        _code = Needed("disa_disability_code", ColumnKind.Text, "Disability code, as given.");
    }

    public override Disability? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        Code = row.Capitals(_code) ?? "",
    };
}
