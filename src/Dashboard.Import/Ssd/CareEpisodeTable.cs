using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Episodes of care.</summary>
internal sealed class CareEpisodeTable : SourceTable<CareEpisode>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _placement;
    private readonly Column _started;
    private readonly Column _startReason;
    private readonly Column _need;
    private readonly Column _ended;
    private readonly Column _endReason;
    private readonly Column _period;
    private readonly Column _referral;
    private readonly Column _officer;
    private readonly Column _entered;

    public CareEpisodeTable()
        : base("ssd_cla_episodes", "One row per episode of care; episodes with one clae_cla_id make a period of care.")
    {
        _id = Key("clae_cla_episode_id", "Id of the episode.");
        _child = Needed("clae_person_id", ColumnKind.Id, "The child.");
        _placement = Optional("clae_cla_placement_id", ColumnKind.Id, "Placement.");
        _started = Needed("clae_cla_episode_start_date", ColumnKind.Date, "First day.");
        _startReason = Optional("clae_cla_episode_start_reason", ColumnKind.Code, "Reason started.", codes: StandardCodes.CareStart);
        _need = Optional("clae_cla_primary_need_code", ColumnKind.Code, "Category of need.", codes: StandardCodes.Need);
        _ended = Optional("clae_cla_episode_ceased_date", ColumnKind.Date, "Last day.");
        _endReason = Optional("clae_cla_episode_ceased_reason", ColumnKind.Code, "Reason ceased.", codes: StandardCodes.CareEnd);
        _period = Optional("clae_cla_id", ColumnKind.Id, "Period of care.");
        _referral = Optional("clae_referral_id", ColumnKind.Id, "Referral.");
        _officer = Optional("clae_cla_last_iro_contact_date", ColumnKind.Date, "Last contact of the reviewing officer.");
        _entered = Optional("clae_entered_care_date", ColumnKind.Date, "First day of the period of care.");
    }

    public override CareEpisode? Map(Row row)
    {
        var started = row.NeededDate(_started);
        return new CareEpisode
        {
            Id = row.KeyPart(_id),
            ChildId = row.Child(_child),
            PeriodId = row.Text(_period),
            PlacementId = row.Text(_placement),
            ReferralId = row.Referral(_referral),
            StartedOn = started,
            EndedOn = row.End(_ended, started),
            StartReason = row.Code(_startReason),
            EndReason = row.Code(_endReason),
            Need = row.Code(_need),
            EnteredCareOn = row.Date(_entered),
            ReviewingOfficerSeenOn = row.Date(_officer),
        };
    }

    public override void Complete(TableLoad<CareEpisode> load, LoadState state) =>
        state.Periods.Add(load.Records.Select(episode => episode.PeriodId).OfType<string>());
}
