using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Visits to children in care.</summary>
internal sealed class CareVisitTable : SourceTable<Visit>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _period;
    private readonly Column _visited;
    private readonly Column _seen;
    private readonly Column _alone;

    public CareVisitTable()
        : base("ssd_cla_visits", "One row per visit to a child in care.")
    {
        _id = Key("clav_cla_visit_id", "Id of the visit.");
        _child = Needed("clav_person_id", ColumnKind.Id, "The child.");
        _period = Optional("clav_cla_id", ColumnKind.Id, "Period of care.");
        _visited = Needed("clav_cla_visit_date", ColumnKind.Date, "Date.");
        _seen = Optional("clav_cla_visit_seen", ColumnKind.YesNo, "Whether the child was seen.");
        _alone = Optional("clav_cla_visit_seen_alone", ColumnKind.YesNo, "Whether the child was seen alone.");
    }

    public override Visit? Map(Row row) => new()
    {
        Kind = VisitKind.Care,
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        PlanId = row.Period(_period),
        VisitedOn = row.NeededDate(_visited),
        Seen = row.YesNo(_seen),
        SeenAlone = row.YesNo(_alone),
    };
}
