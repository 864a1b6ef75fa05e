using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Answers to the statements of feedback.</summary>
internal sealed class FeedbackAnswerTable : SourceTable<FeedbackAnswer>
{
    private readonly Column _feedback;
    private readonly Column _statement;
    private readonly Column _score;

    public FeedbackAnswerTable()
        : base("feedback_answer", "One row per statement scored.")
    {
        _feedback = Key("feedback_id", "Response.", "F1");
        _statement = Key("statement", "Statement: parent-1 to parent-9, child-helpful, child-safer, or a staff code.", "parent-1");
        _score = Needed("score", ColumnKind.Scale, "Score 0 to 10.", "8");
    }

    public override FeedbackAnswer? Map(Row row) => new()
    {
        FeedbackId = row.KeyFeedback(_feedback),
        Statement = row.KeyStatement(_statement, FeedbackStatements.List.Codes),
        Score = row.NeededScale(_score),
    };
}
