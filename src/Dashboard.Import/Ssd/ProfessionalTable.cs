using Dashboard.Data.Model;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Workers of the case system.</summary>
internal sealed class ProfessionalTable : SourceTable<Worker>
{
    private readonly Column _id;
    private readonly Column _name;
    private readonly Column _title;
    private readonly Column _department;
    private readonly Column _agency;
    private readonly Column _fte;

    public ProfessionalTable()
        : base("ssd_professionals", "One row per worker.")
    {
        _id = Key("prof_professional_id", "Id of the worker.");
        _name = Optional("prof_professional_name", ColumnKind.Text, "Name.", max: TextLength.Name);
        _title = Optional("prof_professional_job_title", ColumnKind.Text, "Job title.", max: TextLength.Name);
        _department = Optional("prof_professional_department", ColumnKind.Id, "Team, by id or by name.", max: TextLength.Name);
        _agency = Optional("prof_agency_worker_flag", ColumnKind.YesNo, "Whether an agency worker.");
        _fte = Optional("prof_full_time_equivalency", ColumnKind.Number, "Full-time equivalent.");
    }

    public override Worker? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        Name = row.Text(_name),
        JobTitle = row.Text(_title),
        TeamId = row.TeamOrName(_department),
        Agency = row.YesNo(_agency),
        Fte = row.Amount(_fte),
    };

    public override void Complete(TableLoad<Worker> load, LoadState state) =>
        state.Workers.Add(load.Records.Select(record => record.Id));
}
