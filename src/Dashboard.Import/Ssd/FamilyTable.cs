using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Families.</summary>
internal sealed class FamilyTable : SourceTable<FamilyMember>
{
    private readonly Column _id;
    private readonly Column _family;
    private readonly Column _child;

    public FamilyTable()
        : base("ssd_family", "One row per child of a family.")
    {
        _id = Key("fami_table_id", "Id of the row.");
        _family = Needed("fami_family_id", ColumnKind.Id, "Family.");
        _child = Needed("fami_person_id", ColumnKind.Id, "The child.");
    }

    public override FamilyMember? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        FamilyId = row.NeededText(_family),
        ChildId = row.Child(_child),
    };
}
