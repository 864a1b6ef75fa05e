using Dashboard.Data.Model;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Early help.</summary>
internal sealed class EarlyHelpTable : SourceTable<EarlyHelpEpisode>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _started;
    private readonly Column _ended;
    private readonly Column _organisation;
    private readonly Column _worker;

    public EarlyHelpTable()
        : base("ssd_early_help_episodes", "One row per early help episode.")
    {
        _id = Key("earl_episode_id", "Id of the episode.");
        _child = Needed("earl_person_id", ColumnKind.Id, "The child.");
        _started = Needed("earl_episode_start_date", ColumnKind.Date, "First day.");
        _ended = Optional("earl_episode_end_date", ColumnKind.Date, "Last day.");
        _organisation = Optional("earl_episode_organisation", ColumnKind.Text, "Organisation that leads.", max: TextLength.Sentence);
        _worker = Optional("earl_episode_worker_id", ColumnKind.Id, "Worker.");
    }

    public override EarlyHelpEpisode? Map(Row row)
    {
        var started = row.NeededDate(_started);
        return new EarlyHelpEpisode
        {
            Id = row.KeyPart(_id),
            ChildId = row.Child(_child),
            StartedOn = started,
            EndedOn = row.End(_ended, started),
            Organisation = row.Text(_organisation),
            WorkerId = row.Worker(_worker),
        };
    }
}
