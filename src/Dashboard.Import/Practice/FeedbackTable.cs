using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Feedback.</summary>
internal sealed class FeedbackTable : SourceTable<Feedback>
{
    private readonly Column _id;
    private readonly Column _date;
    private readonly Column _respondent;
    private readonly Column _source;
    private readonly Column _child;
    private readonly Column _team;
    private readonly Column _worker;

    public FeedbackTable()
        : base("feedback", "One row per response.")
    {
        _id = Key("feedback_id", "Id of the response.", "F1");
        _date = Needed("received_on", ColumnKind.Date, "Date.", "2026-09-30");
        _respondent = Needed("respondent", ColumnKind.Code, "Who answered.", "parent-carer", codes: PracticeWords.Respondents);
        _source = Needed("source", ColumnKind.Code, "Occasion on which it was asked.", "audit", codes: PracticeWords.FeedbackSources);
        _child = Optional("person_id", ColumnKind.Id, "The child, as in ssd_person.", "100001");
        _team = Optional("team_id", ColumnKind.Id, "Team, as in ssd_department.", "T1");
        _worker = Optional("worker_id", ColumnKind.Id, "Worker.", "W1");
    }

    public override Feedback? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ReceivedOn = row.NeededDate(_date),
        Respondent = row.NeededCode(_respondent),
        Source = row.NeededCode(_source),
        ChildId = row.ChildIfAny(_child),
        TeamId = row.Team(_team),
        WorkerId = row.Worker(_worker),
    };

    public override void Complete(TableLoad<Feedback> load, LoadState state) =>
        state.FeedbackResponses.Add(load.Records.Select(record => record.Id));
}
