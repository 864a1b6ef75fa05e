using Dashboard.Data.Model;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Immigration status.</summary>
internal sealed class ImmigrationTable : SourceTable<ImmigrationStatus>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _started;
    private readonly Column _ended;
    private readonly Column _status;

    public ImmigrationTable()
        : base("ssd_immigration_status", "One row per immigration status of a child.")
    {
        _id = Key("immi_immigration_status_id", "Id of the row.");
        _child = Needed("immi_person_id", ColumnKind.Id, "The child.");
        _started = Optional("immi_immigration_status_start_date", ColumnKind.Date, "First day.");
        _ended = Optional("immi_immigration_status_end_date", ColumnKind.Date, "Last day.");
        _status = Optional("immi_immigration_status", ColumnKind.Text, "Status, as given.", max: TextLength.Label);
    }

    public override ImmigrationStatus? Map(Row row)
    {
        var started = row.Date(_started);
        return new ImmigrationStatus
        {
            Id = row.KeyPart(_id),
            ChildId = row.Child(_child),
            StartedOn = started,
            EndedOn = row.End(_ended, started),
            Status = row.Text(_status),
        };
    }
}
