using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Mothers and their children.</summary>
internal sealed class MotherTable : SourceTable<MotherLink>
{
    private readonly Column _id;
    private readonly Column _mother;
    private readonly Column _baby;
    private readonly Column _born;

    public MotherTable()
        : base("ssd_mother", "One row per mother and child.")
    {
        _id = Key("moth_table_id", "Id of the row.");
        _mother = Needed("moth_person_id", ColumnKind.Id, "The mother, a person of ssd_person.");
        _baby = Needed("moth_childs_person_id", ColumnKind.Id, "Her child, a person of ssd_person.");
        _born = Optional("moth_childs_dob", ColumnKind.Date, "Date of birth of her child.");
    }

    public override MotherLink? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ChildId = row.Child(_mother),
        BabyId = row.Child(_baby),
        BabyBornOn = row.Date(_born),
    };
}
