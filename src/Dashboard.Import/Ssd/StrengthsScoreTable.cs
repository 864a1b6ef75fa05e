using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Strengths and difficulties questionnaires.</summary>
internal sealed class StrengthsScoreTable : SourceTable<StrengthsScore>
{
    private const int MostPoints = 40;

    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _completed;
    private readonly Column _score;
    private readonly Column _reason;

    public StrengthsScoreTable()
        : base("ssd_sdq_scores", "One row per strengths and difficulties questionnaire.")
    {
        _id = Key("csdq_table_id", "Id of the row.");
        _child = Needed("csdq_person_id", ColumnKind.Id, "The child.");
        _completed = Needed("csdq_sdq_completed_date", ColumnKind.Date, "Date completed.");
        _score = Optional("csdq_sdq_score", ColumnKind.WholeNumber, "Total score, 0 to 40.");
        _reason = Optional("csdq_sdq_reason", ColumnKind.Text, "Why there is none.");
    }

    public override StrengthsScore? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        CompletedOn = row.NeededDate(_completed),
        Score = row.WholeNumber(_score, 0, MostPoints),
        Reason = row.Text(_reason),
    };
}
