using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Audits.</summary>
internal sealed class AuditTable : SourceTable<Audit>
{
    private readonly Column _id;
    private readonly Column _instrument;
    private readonly Column _child;
    private readonly Column _date;
    private readonly Column _auditor;
    private readonly Column _worker;
    private readonly Column _team;
    private readonly Column _scale;
    private readonly Column _grade;
    private readonly Column _kind;
    private readonly Column _moderated;
    private readonly Column _moderator;
    private readonly Column _agrees;
    private readonly Column _moderatedGrade;
    private readonly Column _sought;

    public AuditTable()
        : base("audit", "One row per audit of a child's case.")
    {
        _id = Key("audit_id", "Id of the audit.", "AU1");
        _instrument = Needed("instrument", ColumnKind.Text, "Instrument: collaborative, brief-review, durham, graded-criteria or ehcp; another one is kept and flagged.", "collaborative");
        _child = Needed("person_id", ColumnKind.Id, "The child, as in ssd_person.", "100001");
        _date = Needed("audited_on", ColumnKind.Date, "Date.", "2026-09-20");
        _auditor = Needed("auditor_id", ColumnKind.Id, "Auditor.", "W9");
        _worker = Optional("worker_id", ColumnKind.Id, "Worker.", "W1");
        _team = Optional("team_id", ColumnKind.Id, "Team, as in ssd_department.", "T1");
        _scale = Optional("overall_scale", ColumnKind.Scale, "Overall scale 0 to 10.", "6");
        _grade = Optional("overall_grade", ColumnKind.Code, "Overall grade.", "good", codes: PracticeWords.Grades);
        _kind = Needed("kind", ColumnKind.Code, "Kind.", "collaborative", codes: PracticeWords.Audits);
        _moderated = Optional("moderated_on", ColumnKind.Date, "Date of moderation.", "2026-09-28");
        _moderator = Optional("moderator_id", ColumnKind.Id, "Moderator.", "W8");
        _agrees = Optional("moderation_agrees", ColumnKind.YesNo, "Whether the moderator agrees.", "Y");
        _moderatedGrade = Optional("moderated_grade", ColumnKind.Code, "Grade that moderation gave.", "good", codes: PracticeWords.Grades);
        _sought = Optional("family_feedback_sought", ColumnKind.YesNo, "Whether the family was asked.", "Y");
    }

    public override Audit? Map(Row row)
    {
        var audit = new Audit
        {
            Id = row.KeyPart(_id),
            Instrument = row.Instrument(_instrument),
            ChildId = row.Child(_child),
            AuditedOn = row.NeededDate(_date),
            AuditorId = row.NeededWorker(_auditor),
            WorkerId = row.Worker(_worker),
            TeamId = row.Team(_team),
            Scale = row.Scale(_scale),
            Grade = row.Code(_grade),
            Kind = row.NeededCode(_kind),
            ModeratedOn = row.Date(_moderated),
            ModeratorId = row.Worker(_moderator),
            ModerationAgrees = row.YesNo(_agrees),
            ModeratedGrade = row.Code(_moderatedGrade),
            FamilyFeedbackSought = row.YesNo(_sought),
        };
        row.CheckGrade(_grade, audit.Grade, audit.Scale);
        return audit;
    }

    public override void Complete(TableLoad<Audit> load, LoadState state)
    {
        state.Audits.Add(load.Records.Select(record => record.Id));
        foreach (var audit in load.Records)
        {
            state.Instruments[audit.Id] = audit.Instrument;
        }
    }
}
