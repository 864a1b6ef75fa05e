using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Convictions. The offence is not read.</summary>
internal sealed class ConvictionTable : SourceTable<Conviction>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _convicted;

    public ConvictionTable()
        : base("ssd_cla_convictions", "One row per conviction; the offence is not read.")
    {
        _id = Key("clac_cla_conviction_id", "Id of the conviction.");
        _child = Needed("clac_person_id", ColumnKind.Id, "The child.");
        _convicted = Needed("clac_cla_conviction_date", ColumnKind.Date, "Date.");
    }

    public override Conviction? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        ConvictedOn = row.NeededDate(_convicted),
    };
}
