using Dashboard.Import.AnnexA.Records;
using Dashboard.Import.AnnexA.Writing;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Lists;

/// <summary>List 7: child protection plans, open or ended in the last six months.</summary>
internal sealed class ProtectionList : ChildList
{
    private readonly Column _started;
    private readonly Column _initial;
    private readonly Column _latest;
    private readonly Column _visited;
    private readonly Column _alone;
    private readonly Column _reviewed;
    private readonly Column _ended;
    private readonly Column _previous;
    private readonly Column _team;
    private readonly Column _worker;

    public ProtectionList()
        : base(
            7, "Child protection", "One row per child with a child protection plan, open or ended in the last six months: the latest plan.", withFamily: false,
            "ssd_cp_plans.cppl_cp_plan_id", "ssd_cp_plans.cppl_person_id", "ssd_cp_visits.cppv_cp_visit_id", "ssd_cp_visits.cppv_person_id", "ssd_cp_visits.cppv_cp_plan_id", "ssd_cp_reviews.cppr_cp_review_id",
            "ssd_cp_reviews.cppr_person_id", "ssd_cp_reviews.cppr_cp_plan_id", "ssd_involvements.invo_involvements_id", "ssd_involvements.invo_person_id")
    {
        AddDisability();
        _started = NeededDate("Child Protection Plan Start Date", "First day of the plan.", ["CPP Start Date", "CP Plan Start Date"], "ssd_cp_plans.cppl_cp_plan_start_date", "ssd_involvements.invo_involvement_start_date");
        _initial = Coded("Initial Category of Abuse", "First category of abuse.", AnnexAWords.Abuse, [], "ssd_cp_plans.cppl_cp_plan_initial_category");
        _latest = Coded("Latest Category of Abuse", "Latest category of abuse.", AnnexAWords.Abuse, ["Current Category of Abuse"], "ssd_cp_plans.cppl_cp_plan_latest_category");
        _visited = Date("Date of the Last Statutory Visit", "Last visit; becomes a visit under the plan.", ["Date of Last Statutory Visit", "Last Statutory Visit"], "ssd_cp_visits.cppv_cp_visit_date");
        _alone = YesOrNo("Was the Child Seen Alone?", "Whether the child was seen alone at that visit.", ["Child Seen Alone"], "ssd_cp_visits.cppv_cp_visit_seen_alone");
        _reviewed = Date("Date of latest review conference", "Latest review; becomes a review of the plan.", ["Date of last review conference"], "ssd_cp_reviews.cppr_cp_review_date");
        _ended = Date("Child Protection Plan End Date", "Last day of the plan.", ["CPP End Date", "CP Plan End Date"], "ssd_cp_plans.cppl_cp_plan_end_date", "ssd_involvements.invo_involvement_end_date");
        Passed("Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)", ColumnKind.YesNo, "Not kept.", "Subject to EPO or Police Powers in Last Six Months");
        _previous = Passed("Number of Previous Child Protection Plans", ColumnKind.WholeNumber, "Earlier plans of this authority; not kept, since they have no dates.", "Number of Previous CPPs");
        _team = Team("ssd_involvements.invo_professional_team");
        _worker = Worker("ssd_involvements.invo_professional_id", "ssd_involvements.invo_professional_role_id", "ssd_professionals.prof_professional_id", "ssd_professionals.prof_professional_name");
    }

    public override IReadOnlyList<string> SheetNames => ["CPP", "CP", "Child protection plans"];

    public override ListEntry? Map(Row row)
    {
        var child = ReadChild(row);
        var started = row.NeededDate(_started);
        row.AddToKey(started);
        var plan = new ProtectionPlan
        {
            Id = RecordId(row),
            ChildId = child.Id,
            StartedOn = started,
            EndedOn = row.End(_ended, started),
            InitialCategory = row.Code(_initial),
            LatestCategory = row.Code(_latest),
        };
        var visited = row.Date(_visited);
        var alone = row.YesNo(_alone);
        var reviewed = row.Date(_reviewed);
        var (team, worker) = (TextOf(row, _team), TextOf(row, _worker));
        return new ListEntry(child.Id, records =>
        {
            records.AddChild(child);
            records.Add(plan);
            var teamId = records.Staff.Team(team);
            records.AddHolder(new Holder(Number, child.Id, teamId, records.Staff.Worker(worker, teamId), started, plan.EndedOn));
            if (visited is { } day)
            {
                records.Add(new Visit { Kind = VisitKind.Protection, Id = plan.Id, ChildId = child.Id, PlanId = plan.Id, VisitedOn = day, SeenAlone = alone });
            }

            if (reviewed is not null)
            {
                records.Add(new Review { Kind = ReviewKind.Protection, Id = plan.Id, ChildId = child.Id, PlanId = plan.Id, HeldOn = reviewed });
            }
        });
    }

    public override IEnumerable<ListLine> Lines(StoredBook book) => book
        .LatestByChild(book.Of<ProtectionPlan>().Where(plan => plan.OtherAuthority != true), plan => plan.ChildId, plan => plan.StartedOn, plan => plan.EndedOn)
        .SelectMany(plan => book.LineFor(plan.ChildId, LineOf, line =>
        {
            var visit = book.LastVisit(plan.ChildId, VisitKind.Protection, plan.StartedOn);
            line.Set(_started, plan.StartedOn);
            line.Set(_initial, plan.InitialCategory);
            line.Set(_latest, plan.LatestCategory ?? plan.InitialCategory);
            line.Set(_visited, visit?.VisitedOn);
            line.SetAnswer(_alone, visit?.SeenAlone, unknown: visit is not null);
            line.Set(_reviewed, book.LastReview(plan.ChildId, ReviewKind.Protection, plan.StartedOn));
            line.Set(_ended, book.IsOpen(plan.EndedOn) ? null : plan.EndedOn);
            line.Set(_previous, book.Of<ProtectionPlan>(plan.ChildId).Count(other => other.StartedOn < plan.StartedOn && other.OtherAuthority != true));
            line.Set(_team, book.TeamName(book.HolderOf(plan.ChildId)?.TeamId));
            line.Set(_worker, book.WorkerName(book.HolderOf(plan.ChildId)?.WorkerId));
        }));

    protected override void CheckAcross(TableLoad<ListEntry> load) => CheckInNeed(load);
}
