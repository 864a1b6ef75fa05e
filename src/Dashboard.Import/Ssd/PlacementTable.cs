using Dashboard.Data.Model;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Placements.</summary>
internal sealed class PlacementTable : SourceTable<Placement>
{
    private readonly Column _id;
    private readonly Column _period;
    private readonly Column _child;
    private readonly Column _started;
    private readonly Column _type;
    private readonly Column _urn;
    private readonly Column _distance;
    private readonly Column _provider;
    private readonly Column _postcode;
    private readonly Column _ended;
    private readonly Column _reason;

    public PlacementTable()
        : base("ssd_cla_placement", "One row per placement.")
    {
        _id = Key("clap_cla_placement_id", "Id of the placement.");
        _period = Optional("clap_cla_id", ColumnKind.Id, "Period of care.");
        _child = Needed("clap_person_id", ColumnKind.Id, "The child.");
        _started = Needed("clap_cla_placement_start_date", ColumnKind.Date, "First day.");
        _type = Optional("clap_cla_placement_type", ColumnKind.Code, "Placement type.", codes: StandardCodes.PlacementType);
        _urn = Optional("clap_cla_placement_urn", ColumnKind.Text, "Ofsted number of the setting.");
        _distance = Optional("clap_cla_placement_distance", ColumnKind.Number, "Miles from home.");
        _provider = Optional("clap_cla_placement_provider", ColumnKind.Code, "Provider.", codes: StandardCodes.Provider);
        _postcode = Optional("clap_cla_placement_postcode", ColumnKind.Text, "Postcode of the placement.");
        _ended = Optional("clap_cla_placement_end_date", ColumnKind.Date, "Last day.");
        _reason = Optional("clap_cla_placement_change_reason", ColumnKind.Text, "Why it ended.", max: TextLength.Label);
    }

    public override Placement? Map(Row row)
    {
        var started = row.NeededDate(_started);
        return new Placement
        {
            Id = row.KeyPart(_id),
            ChildId = row.Child(_child),
            PeriodId = row.Period(_period),
            StartedOn = started,
            EndedOn = row.End(_ended, started),
            Type = row.Code(_type),
            Provider = row.Code(_provider),
            Urn = row.Text(_urn),
            DistanceMiles = row.Amount(_distance),
            Postcode = row.Capitals(_postcode),
            ChangeReason = row.Text(_reason),
        };
    }
}
