using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Scaling questions.</summary>
internal sealed class ScalingTable : SourceTable<Scaling>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _domain;
    private readonly Column _date;
    private readonly Column _value;
    private readonly Column _by;

    public ScalingTable()
        : base("scaling", "One row per scaling question answered.")
    {
        _id = Key("scaling_id", "Id of the scaling.", "S1");
        _child = Needed("person_id", ColumnKind.Id, "The child, as in ssd_person.", "100001");
        _domain = Needed("domain", ColumnKind.Code, "What was scaled.", "safety", codes: PracticeWords.Domains);
        _date = Needed("scaled_on", ColumnKind.Date, "Date.", "2026-10-01");
        _value = Needed("value", ColumnKind.Scale, "Scale 0 to 10.", "6");
        _by = Needed("scaled_by", ColumnKind.Code, "Who scaled.", "family", codes: PracticeWords.ScaledBy);
    }

    public override Scaling? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        Domain = row.NeededCode(_domain),
        ScaledOn = row.NeededDate(_date),
        Value = row.NeededScale(_value),
        ScaledBy = row.NeededCode(_by),
        Sequence = row.Number,
    };
}
