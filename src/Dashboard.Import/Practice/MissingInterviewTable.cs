using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Return interviews.</summary>
internal sealed class MissingInterviewTable : SourceTable<MissingInterview>
{
    private readonly Column _missing;
    private readonly Column _date;

    public MissingInterviewTable()
        : base("missing_interview", "One row per return interview held.")
    {
        _missing = Key("missing_id", "Missing episode, as in ssd_missing.", "M1");
        _date = Needed("interviewed_on", ColumnKind.Date, "Date.", "2026-10-03");
    }

    public override MissingInterview? Map(Row row) => new()
    {
        MissingId = row.KeyMissing(_missing),
        InterviewedOn = row.NeededDate(_date),
    };
}
