using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Answers to the questions of audits.</summary>
internal sealed class AuditScoreTable : SourceTable<AuditScore>
{
    private readonly Column _audit;
    private readonly Column _question;
    private readonly Column _scale;
    private readonly Column _grade;

    public AuditScoreTable()
        : base("audit_score", "One row per question of an audit.")
    {
        _audit = Key("audit_id", "Audit.", "AU1");
        _question = Key("question", "Question of the instrument, as docs/audits.md lists them; another one is kept and flagged.", "practice-1");
        _scale = Optional("scale", ColumnKind.Scale, "Scale 0 to 10; a row needs scale or grade.", "7");
        _grade = Optional("grade", ColumnKind.Code, "Grade; a row needs scale or grade.", "", codes: PracticeWords.Grades);
    }

    public override AuditScore? Map(Row row)
    {
        var audit = row.KeyAudit(_audit);
        var score = new AuditScore
        {
            AuditId = audit,
            Question = row.KeyQuestion(_question, audit),
            Scale = row.Scale(_scale),
            Grade = row.Code(_grade),
        };
        if (score.Scale is null && score.Grade is null)
        {
            row.Reject(_scale, "empty", "Neither scale nor grade could be read.");
        }

        row.CheckGrade(_grade, score.Grade, score.Scale);
        return score;
    }
}
