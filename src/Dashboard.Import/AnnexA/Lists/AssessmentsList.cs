using Dashboard.Import.AnnexA.Writing;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Lists;

/// <summary>List 4: assessments of the last six months.</summary>
internal sealed class AssessmentsList : ChildList
{
    private readonly Column _started;
    private readonly Column _seen;
    private readonly Column _authorised;
    private readonly Column _support;
    private readonly Column _team;
    private readonly Column _worker;

    public AssessmentsList()
        : base(4, "Assessments", "One row per child and assessment under way in the last six months.", withFamily: false, "ssd_cin_assessments.cina_assessment_id", "ssd_cin_assessments.cina_person_id")
    {
        AddDisability();
        _started = Add(
            Present("Continuous Assessment Start Date", ColumnKind.Date, "Start. Blank is kept: such an assessment is outside every timescale."),
            null, ["Assessment Start Date"], ["ssd_cin_assessments.cina_assessment_start_date"]);
        _seen = YesOrNo("Child Seen During Continuous Assessment", "Whether the child was seen.", ["Child Seen During Assessment", "Child Seen"], "ssd_cin_assessments.cina_assessment_child_seen");
        _authorised = Date("Continuous Assessment Date of Authorisation", "Date of authorisation; blank while it is open.", ["Assessment Authorisation Date", "Date of Authorisation"], "ssd_cin_assessments.cina_assessment_auth_date");
        _support = YesOrNo(
            "Was the child assessed as requiring LA children's social care support?", "Whether support is required; no means no further action.",
            ["Was the child assessed as being in need at assessment?", "Was the child assessed as requiring LA children's social care support", "Assessed as in need"], "ssd_cin_assessments.cina_assessment_outcome_nfa");
        _team = Team("ssd_cin_assessments.cina_assessment_team");
        _worker = Worker("ssd_cin_assessments.cina_assessment_worker_id");
    }

    public override IReadOnlyList<string> SheetNames => ["Assessment", "Continuous Assessments"];

    public override ListEntry? Map(Row row)
    {
        var child = ReadChild(row);
        var started = row.Date(_started);
        var authorised = row.End(_authorised, started);
        row.AddToKey(started ?? authorised);
        var (team, worker) = (TextOf(row, _team), TextOf(row, _worker));
        var assessment = new Assessment
        {
            Id = RecordId(row),
            ChildId = child.Id,
            StartedOn = started,
            AuthorisedOn = authorised,
            ChildSeen = row.YesNo(_seen),
            NoFurtherAction = !row.YesNo(_support),
        };
        return new ListEntry(child.Id, records =>
        {
            records.AddChild(child);
            var teamId = records.Staff.Team(team);
            records.Add(assessment with { TeamId = teamId, WorkerId = records.Staff.Worker(worker, teamId) });
        });
    }

    public override IEnumerable<ListLine> Lines(StoredBook book) => book.Of<Assessment>()
        .Where(assessment => (assessment.StartedOn ?? assessment.AuthorisedOn) <= book.AsAt
            && (book.IsOpen(assessment.AuthorisedOn) || book.IsWithinMonths(assessment.StartedOn) || book.IsWithinMonths(assessment.AuthorisedOn)))
        .OrderBy(assessment => assessment.StartedOn)
        .SelectMany(assessment => book.LineFor(assessment.ChildId, LineOf, line =>
        {
            var closed = !book.IsOpen(assessment.AuthorisedOn);
            line.Set(_started, assessment.StartedOn);
            line.SetAnswer(_seen, assessment.ChildSeen, unknown: true);
            line.Set(_authorised, closed ? assessment.AuthorisedOn : null);
            line.SetAnswer(_support, closed ? !assessment.NoFurtherAction : null);
            line.Set(_team, book.TeamName(assessment.TeamId));
            line.Set(_worker, book.WorkerName(assessment.WorkerId));
        }));
}
