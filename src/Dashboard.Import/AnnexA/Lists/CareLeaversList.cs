using Dashboard.Import.AnnexA.Records;
using Dashboard.Import.AnnexA.Writing;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Lists;

/// <summary>List 9: young people who receive leaving care services now.</summary>
internal sealed class CareLeaversList : ChildList
{
    private readonly Column _unaccompanied;
    private readonly Column _team;
    private readonly Column _worker;
    private readonly Column _adviser;
    private readonly Column _eligibility;
    private readonly Column _reviewed;
    private readonly Column _inTouch;
    private readonly Column _contact;
    private readonly Column _accommodation;
    private readonly Column _suitability;
    private readonly Column _activity;

    public CareLeaversList()
        : base(9, "Care leavers", "One row per young person who receives leaving care services.", withFamily: false, "ssd_care_leavers.clea_table_id", "ssd_care_leavers.clea_person_id")
    {
        _unaccompanied = YesOrNo(
            "Unaccompanied Asylum Seeking Child (UASC) or formerly UASC (Y/N)", "Whether an unaccompanied asylum-seeking child, now or formerly.",
            ["Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)", "UASC or formerly UASC", "UASC"], "ssd_immigration_status.immi_immigration_status");
        AddDisability();
        _team = Team("ssd_care_leavers.clea_care_leaver_allocated_team", "ssd_involvements.invo_professional_team");
        _worker = Worker("ssd_care_leavers.clea_care_leaver_worker_id", "ssd_professionals.prof_professional_id", "ssd_professionals.prof_professional_name");
        _adviser = Text("Allocated Personal Advisor", "Personal adviser.", Data.Model.TextLength.Name, ["Personal Advisor", "Personal Adviser", "Allocated Personal Adviser"], "ssd_care_leavers.clea_care_leaver_personal_advisor");
        _eligibility = Coded("Eligibility Category", "Eligibility.", AnnexAWords.Eligibility, ["Eligibility"], "ssd_care_leavers.clea_care_leaver_eligibility");
        _reviewed = Date("Latest Pathway Plan Review Date", "Latest review of the pathway plan.", ["Pathway Plan Review Date"], "ssd_care_leavers.clea_pathway_plan_review_date");
        _inTouch = Coded("LA in Touch", "Whether the authority is in touch.", AnnexAWords.InTouch, ["In Touch", "LA in touch with care leaver"], "ssd_care_leavers.clea_care_leaver_in_touch");
        _contact = Date("Latest Date of Contact", "Latest contact.", ["Date of Latest Contact"], "ssd_care_leavers.clea_care_leaver_latest_contact");
        _accommodation = Coded("Type of Accommodation", "Accommodation.", AnnexAWords.Accommodation, ["Accommodation Type", "Accommodation"], "ssd_care_leavers.clea_care_leaver_accommodation");
        _suitability = Coded("Suitability of Accommodation", "Whether it is suitable.", AnnexAWords.Suitability, ["Suitability", "Accommodation Suitability"], "ssd_care_leavers.clea_care_leaver_accom_suitable");
        _activity = Coded("Activity Status", "Education, employment or training.", AnnexAWords.Activity, ["Activity"], "ssd_care_leavers.clea_care_leaver_activity");
    }

    public override IReadOnlyList<string> SheetNames => ["Leaving care", "Care leaver"];

    public override ListEntry? Map(Row row)
    {
        var child = ReadChild(row);
        var leaver = new CareLeaver
        {
            Id = RecordId(row),
            ChildId = child.Id,
            Eligibility = row.Code(_eligibility),
            InTouch = row.Code(_inTouch),
            LatestContactOn = row.Date(_contact),
            Accommodation = row.Code(_accommodation),
            Suitability = row.Code(_suitability),
            Activity = row.Code(_activity),
            PathwayPlanReviewedOn = row.Date(_reviewed),
        };
        var unaccompanied = row.YesNo(_unaccompanied) == true;
        var (team, worker, adviser) = (TextOf(row, _team), TextOf(row, _worker), TextOf(row, _adviser));
        return new ListEntry(child.Id, records =>
        {
            records.AddChild(child);
            var teamId = records.Staff.Team(team);
            var workerId = records.Staff.Worker(worker, teamId);
            records.Add(leaver with { TeamId = teamId, WorkerId = workerId, AdviserId = records.Staff.Worker(adviser, teamId) });
            records.AddHolder(new Holder(Number, child.Id, teamId, workerId, records.AsAt, null));
            if (unaccompanied && !records.IsInCare(child.Id))
            {
                records.Add(new ImmigrationStatus { Id = leaver.Id, ChildId = child.Id, Status = "UASC" });
            }
        });
    }

    public override IEnumerable<ListLine> Lines(StoredBook book) => book.Of<CareLeaver>()
        .GroupBy(leaver => leaver.ChildId).Select(group => group.Last())
        .OrderBy(leaver => leaver.ChildId, StringComparer.Ordinal)
        .SelectMany(leaver => book.LineFor(leaver.ChildId, LineOf, line =>
        {
            line.SetAnswer(_unaccompanied, book.IsUnaccompanied(leaver.ChildId));
            line.Set(_team, book.TeamName(leaver.TeamId));
            line.Set(_worker, book.WorkerName(leaver.WorkerId));
            line.Set(_adviser, book.WorkerName(leaver.AdviserId));
            line.Set(_eligibility, leaver.Eligibility);
            line.Set(_reviewed, leaver.PathwayPlanReviewedOn);
            line.Set(_inTouch, leaver.InTouch);
            line.Set(_contact, leaver.LatestContactOn);
            line.Set(_accommodation, leaver.Accommodation);
            line.Set(_suitability, leaver.Suitability);
            line.Set(_activity, leaver.Activity);
        }));
}
