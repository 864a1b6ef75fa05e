using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Visits to children in need.</summary>
internal sealed class NeedVisitTable : SourceTable<Visit>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _visited;
    private readonly Column _seen;
    private readonly Column _alone;
    private readonly Column _bedroom;

    public NeedVisitTable()
        : base("ssd_cin_visits", "One row per visit to a child in need.")
    {
        _id = Key("cinv_cin_visit_id", "Id of the visit.");
        _child = Needed("cinv_person_id", ColumnKind.Id, "The child.");
        _visited = Needed("cinv_cin_visit_date", ColumnKind.Date, "Date.");
        _seen = Optional("cinv_cin_visit_seen", ColumnKind.YesNo, "Whether the child was seen.");
        _alone = Optional("cinv_cin_visit_seen_alone", ColumnKind.YesNo, "Whether the child was seen alone.");
        _bedroom = Optional("cinv_cin_visit_bedroom", ColumnKind.YesNo, "Whether the child's bedroom was seen.");
    }

    public override Visit? Map(Row row) => new()
    {
        Kind = VisitKind.Need,
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        VisitedOn = row.NeededDate(_visited),
        Seen = row.YesNo(_seen),
        SeenAlone = row.YesNo(_alone),
        BedroomSeen = row.YesNo(_bedroom),
    };
}
