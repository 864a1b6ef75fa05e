using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Care plans.</summary>
internal sealed class CarePlanTable : SourceTable<CarePlan>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _started;
    private readonly Column _ended;
    private readonly Column _plan;

    public CarePlanTable()
        : base("ssd_cla_care_plan", "One row per care plan.")
    {
        _id = Key("lacp_table_id", "Id of the row.");
        _child = Needed("lacp_person_id", ColumnKind.Id, "The child.");
        _started = Needed("lacp_cla_care_plan_start_date", ColumnKind.Date, "First day.");
        _ended = Optional("lacp_cla_care_plan_end_date", ColumnKind.Date, "Last day.");
        _plan = Optional("lacp_cla_care_plan_json", ColumnKind.Json, "Answers on permanence; the first yes is taken.");
    }

    public override CarePlan? Map(Row row)
    {
        var started = row.NeededDate(_started);
        return new CarePlan
        {
            Id = row.KeyPart(_id),
            ChildId = row.Child(_child),
            StartedOn = started,
            EndedOn = row.End(_ended, started),
            Permanence = row.Permanence(_plan),
        };
    }
}
