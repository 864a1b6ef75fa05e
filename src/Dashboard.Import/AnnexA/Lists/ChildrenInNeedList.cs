using Dashboard.Import.AnnexA.Records;
using Dashboard.Import.AnnexA.Writing;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Lists;

/// <summary>List 6: children in need, open or closed in the last six months, with their latest episode.</summary>
internal sealed class ChildrenInNeedList : ChildList
{
    private readonly Column _started;
    private readonly Column _need;
    private readonly Column _seen;
    private readonly Column _closed;
    private readonly Column _reason;
    private readonly Column _status;
    private readonly Column _team;
    private readonly Column _worker;

    public ChildrenInNeedList()
        : base(
            6, "Children in need", "One row per child in need, open or closed in the last six months: the latest episode.", withFamily: false,
            "ssd_cin_episodes.cine_referral_id", "ssd_cin_episodes.cine_person_id", "ssd_cin_plans.cinp_cin_plan_id", "ssd_cin_plans.cinp_person_id", "ssd_cin_visits.cinv_cin_visit_id", "ssd_cin_visits.cinv_person_id",
            "ssd_involvements.invo_involvements_id", "ssd_involvements.invo_person_id")
    {
        AddDisability();
        _started = NeededDate("CIN Start Date", "First day of the episode.", ["Children in Need Start Date", "Date CIN Started"], "ssd_cin_episodes.cine_referral_date", "ssd_involvements.invo_involvement_start_date");
        _need = Coded("Primary Need Code", "Primary need.", AnnexAWords.Need, ["Primary Need"], "ssd_cin_episodes.cine_cin_primary_need_code");
        _seen = Date("Date Child Was Last Seen", "Last seen; becomes a visit to a child in need.", ["Date Child Last Seen"], "ssd_cin_visits.cinv_cin_visit_date");
        _closed = Date("CIN Closure Date", "Date of closure.", ["CIN End Date", "Closure Date"], "ssd_cin_episodes.cine_close_date", "ssd_involvements.invo_involvement_end_date");
        _reason = Coded("Reason for Closure", "Reason for closure.", AnnexAWords.CloseReason, ["Closure Reason"], "ssd_cin_episodes.cine_close_reason");
        _status = Coded("Case Status", "The first status that applies.", AnnexAWords.Status, ["Status"]);
        _team = Team("ssd_involvements.invo_professional_team");
        _worker = Worker("ssd_involvements.invo_professional_id", "ssd_involvements.invo_professional_role_id", "ssd_professionals.prof_professional_id", "ssd_professionals.prof_professional_name");
    }

    public override IReadOnlyList<string> SheetNames => ["CIN", "Child in need"];

    public override ListEntry? Map(Row row)
    {
        var child = ReadChild(row);
        var started = row.NeededDate(_started);
        row.AddToKey(started);
        var closed = row.End(_closed, started);
        var status = row.Code(_status);
        var seen = row.Date(_seen);
        var need = new NeedEpisode(RecordId(row), child.Id, started, closed, row.Code(_need), row.Code(_reason), null, null);
        var (team, worker) = (TextOf(row, _team), TextOf(row, _worker));
        return new ListEntry(child.Id, records =>
        {
            records.AddChild(child);
            var teamId = records.Staff.Team(team);
            var workerId = records.Staff.Worker(worker, teamId);
            records.AddNeed(need with { TeamId = teamId, WorkerId = workerId });
            records.AddHolder(new Holder(Number, child.Id, teamId, workerId, started, closed));
            if (status == "need-plan")
            {
                records.Add(new NeedPlan { Id = need.Id, ChildId = child.Id, StartedOn = started, EndedOn = closed, TeamId = teamId, WorkerId = workerId });
            }

            // The visits of children in care and on a plan are those of lists 7 and 8.
            if (seen is { } day && status is not ("looked-after" or "protection-plan"))
            {
                records.Add(new Visit { Kind = VisitKind.Need, Id = need.Id, ChildId = child.Id, VisitedOn = day, Seen = true });
            }
        });
    }

    public override IEnumerable<ListLine> Lines(StoredBook book) => book.LatestNeeds()
        .SelectMany(need => book.LineFor(need.ChildId, LineOf, line =>
        {
            line.Set(_started, need.StartedOn);
            line.Set(_need, need.Need);
            line.Set(_seen, book.LastSeen(need.ChildId));
            line.Set(_closed, need.ClosedOn);
            line.Set(_reason, need.CloseReason);
            line.Set(_status, book.StatusOf(need));
            line.Set(_team, book.TeamName(book.HolderOf(need.ChildId)?.TeamId ?? need.TeamId));
            line.Set(_worker, book.WorkerName(book.HolderOf(need.ChildId)?.WorkerId ?? need.WorkerId));
        }));
}
