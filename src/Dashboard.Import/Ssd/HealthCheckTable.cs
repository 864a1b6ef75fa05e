using Dashboard.Data.Model;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Health assessments and dental checks.</summary>
internal sealed class HealthCheckTable : SourceTable<HealthCheck>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _kind;
    private readonly Column _checked;
    private readonly Column _status;

    public HealthCheckTable()
        : base("ssd_cla_health", "One row per health assessment or dental check.")
    {
        _id = Key("clah_health_check_id", "Id of the check.");
        _child = Needed("clah_person_id", ColumnKind.Id, "The child.");
        _kind = Optional("clah_health_check_type", ColumnKind.Text, "Kind: health or dental, by any name that says so.", max: TextLength.Sentence);
        _checked = Needed("clah_health_check_date", ColumnKind.Date, "Date.");
        _status = Optional("clah_health_check_status", ColumnKind.Code, "Status.", codes: StandardCodes.HealthStatus);
    }

    public override HealthCheck? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        Kind = row.HealthKind(_kind),
        CheckedOn = row.NeededDate(_checked),
        Status = row.Code(_status),
    };
}
