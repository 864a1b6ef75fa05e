using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Missing episodes.</summary>
internal sealed class MissingTable : SourceTable<MissingEpisode>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _started;
    private readonly Column _kind;
    private readonly Column _ended;
    private readonly Column _offered;
    private readonly Column _accepted;

    public MissingTable()
        : base("ssd_missing", "One row per missing episode.")
    {
        _id = Key("miss_table_id", "Id of the row.");
        _child = Needed("miss_person_id", ColumnKind.Id, "The child.");
        _started = Needed("miss_missing_episode_start_date", ColumnKind.Date, "First day.");
        _kind = Optional("miss_missing_episode_type", ColumnKind.Code, "Missing (M) or away without authorisation (A).", codes: StandardCodes.MissingKind);
        _ended = Optional("miss_missing_episode_end_date", ColumnKind.Date, "Day of return.");
        _offered = Optional("miss_missing_rhi_offered", ColumnKind.YesNo, "Whether a return interview was offered.");
        _accepted = Optional("miss_missing_rhi_accepted", ColumnKind.YesNo, "Whether it was accepted.");
    }

    public override MissingEpisode? Map(Row row)
    {
        var started = row.NeededDate(_started);
        return new MissingEpisode
        {
            Id = row.KeyPart(_id),
            ChildId = row.Child(_child),
            Kind = row.Code(_kind),
            StartedOn = started,
            EndedOn = row.End(_ended, started),
            InterviewOffered = row.YesNo(_offered),
            InterviewAccepted = row.YesNo(_accepted),
        };
    }
}
