using Dashboard.Data.Model;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Involvements of workers with children.</summary>
internal sealed class InvolvementTable : SourceTable<Allocation>
{
    private readonly ImportOptions _options;
    private readonly Column _id;
    private readonly Column _worker;
    private readonly Column _role;
    private readonly Column _team;
    private readonly Column _child;
    private readonly Column _started;
    private readonly Column _ended;
    private readonly Column _referral;

    public InvolvementTable(ImportOptions options)
        : base("ssd_involvements", "One row per involvement of a worker with a child; roles that hold cases become allocations.")
    {
        Required = true;
        _options = options;
        _id = Key("invo_involvements_id", "Id of the involvement.");
        _worker = Optional("invo_professional_id", ColumnKind.Id, "Worker; blank leaves the child without a worker, in the team.");
        _role = Optional("invo_professional_role_id", ColumnKind.Text, "Role, code or text.", max: TextLength.Label);
        _team = Optional("invo_professional_team", ColumnKind.Id, "Team.");
        _child = Needed("invo_person_id", ColumnKind.Id, "The child.");
        _started = Needed("invo_involvement_start_date", ColumnKind.Date, "First day.");
        _ended = Optional("invo_involvement_end_date", ColumnKind.Date, "Last day.");
        _referral = Optional("invo_referral_id", ColumnKind.Id, "Referral.");
    }

    public override Allocation? Map(Row row)
    {
        var started = row.NeededDate(_started);
        var allocation = new Allocation
        {
            Id = row.KeyPart(_id),
            ChildId = row.Child(_child),
            WorkerId = row.Worker(_worker),
            TeamId = row.Team(_team),
            Role = row.Text(_role),
            StartedOn = started,
            EndedOn = row.End(_ended, started),
            ReferralId = row.Referral(_referral),
        };
        return _options.IsAllocated(allocation.Role) ? allocation : null;
    }
}
