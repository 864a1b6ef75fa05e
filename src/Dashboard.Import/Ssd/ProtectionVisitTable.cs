using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Visits under child protection plans.</summary>
internal sealed class ProtectionVisitTable : SourceTable<Visit>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _plan;
    private readonly Column _visited;
    private readonly Column _seen;
    private readonly Column _alone;
    private readonly Column _bedroom;

    public ProtectionVisitTable()
        : base("ssd_cp_visits", "One row per visit under a child protection plan.")
    {
        _id = Key("cppv_cp_visit_id", "Id of the visit.");
        _child = Needed("cppv_person_id", ColumnKind.Id, "The child.");
        _plan = Optional("cppv_cp_plan_id", ColumnKind.Id, "Plan.");
        _visited = Needed("cppv_cp_visit_date", ColumnKind.Date, "Date.");
        _seen = Optional("cppv_cp_visit_seen", ColumnKind.YesNo, "Whether the child was seen.");
        _alone = Optional("cppv_cp_visit_seen_alone", ColumnKind.YesNo, "Whether the child was seen alone.");
        _bedroom = Optional("cppv_cp_visit_bedroom", ColumnKind.YesNo, "Whether the child's bedroom was seen.");
    }

    public override Visit? Map(Row row) => new()
    {
        Kind = VisitKind.Protection,
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        PlanId = row.ProtectionPlan(_plan),
        VisitedOn = row.NeededDate(_visited),
        Seen = row.YesNo(_seen),
        SeenAlone = row.YesNo(_alone),
        BedroomSeen = row.YesNo(_bedroom),
    };
}
