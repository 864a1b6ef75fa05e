using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Legal status.</summary>
internal sealed class LegalStatusTable : SourceTable<LegalStatus>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _code;
    private readonly Column _started;
    private readonly Column _ended;

    public LegalStatusTable()
        : base("ssd_legal_status", "One row per legal status of a child.")
    {
        _id = Key("lega_legal_status_id", "Id of the row.");
        _child = Needed("lega_person_id", ColumnKind.Id, "The child.");
        _code = Optional("lega_legal_status", ColumnKind.Code, "Legal status.", codes: StandardCodes.LegalStatus);
        _started = Needed("lega_legal_status_start_date", ColumnKind.Date, "First day.");
        _ended = Optional("lega_legal_status_end_date", ColumnKind.Date, "Last day.");
    }

    public override LegalStatus? Map(Row row)
    {
        var started = row.NeededDate(_started);
        return new LegalStatus
        {
            Id = row.KeyPart(_id),
            ChildId = row.Child(_child),
            Code = row.Code(_code),
            StartedOn = started,
            EndedOn = row.End(_ended, started),
        };
    }
}
