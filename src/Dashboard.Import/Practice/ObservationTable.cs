using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Observations of practice.</summary>
internal sealed class ObservationTable : SourceTable<Observation>
{
    private readonly Column _id;
    private readonly Column _worker;
    private readonly Column _date;
    private readonly Column _observer;
    private readonly Column _rating;

    public ObservationTable()
        : base("observation", "One row per direct observation of practice.")
    {
        _id = Key("observation_id", "Id of the observation.", "O1");
        _worker = Needed("worker_id", ColumnKind.Id, "Worker observed.", "W1");
        _date = Needed("observed_on", ColumnKind.Date, "Date.", "2026-09-15");
        _observer = Optional("observer_id", ColumnKind.Id, "Observer.", "W9");
        _rating = Optional("rating", ColumnKind.Scale, "Rating 0 to 10.", "7");
    }

    public override Observation? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        WorkerId = row.NeededWorker(_worker),
        ObservedOn = row.NeededDate(_date),
        ObserverId = row.Worker(_observer),
        Rating = row.Scale(_rating),
    };
}
