using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Adoption and other ways to a permanent home.</summary>
internal sealed class PermanenceTable : SourceTable<Permanence>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _period;
    private readonly Column _decided;
    private readonly Column _siblings;
    private readonly Column _together;
    private readonly Column _apart;
    private readonly Column _order;
    private readonly Column _matched;
    private readonly Column _adopters;
    private readonly Column _placed;
    private readonly Column _byCarer;
    private readonly Column _fosterToAdopt;
    private readonly Column _reversed;
    private readonly Column _reversedReason;
    private readonly Column _ordered;
    private readonly Column _orderType;
    private readonly Column _worker;

    public PermanenceTable()
        : base("ssd_permanence", "One row per plan for adoption or another permanent home.")
    {
        _id = Key("perm_table_id", "Id of the row.");
        _child = Needed("perm_person_id", ColumnKind.Id, "The child.");
        _period = Optional("perm_cla_id", ColumnKind.Id, "Period of care.");
        _decided = Optional("perm_adm_decision_date", ColumnKind.Date, "Decision that the child should be placed.");
        _siblings = Optional("perm_part_of_sibling_group", ColumnKind.YesNo, "Whether part of a sibling group.");
        _together = Optional("perm_siblings_placed_together", ColumnKind.WholeNumber, "Siblings placed together.");
        _apart = Optional("perm_siblings_placed_apart", ColumnKind.WholeNumber, "Siblings placed apart.");
        _order = Optional("perm_placement_order_date", ColumnKind.Date, "Placement order.");
        _matched = Optional("perm_matched_date", ColumnKind.Date, "Matched with adopters.");
        _adopters = Optional("perm_number_of_adopters", ColumnKind.WholeNumber, "Number of adopters.");
        _placed = Optional("perm_placed_for_adoption_date", ColumnKind.Date, "Placed for adoption.");
        _byCarer = Optional("perm_adopted_by_carer_flag", ColumnKind.YesNo, "Whether adopted by the foster carer.");
        _fosterToAdopt = Optional("perm_placed_ffa_cp_date", ColumnKind.Date, "Placed in fostering for adoption.");
        _reversed = Optional("perm_decision_reversed_date", ColumnKind.Date, "Decision reversed.");
        _reversedReason = Optional("perm_decision_reversed_reason", ColumnKind.Code, "Why it was reversed.", codes: StandardCodes.ReversedReason);
        _ordered = Optional("perm_permanence_order_date", ColumnKind.Date, "Permanence order.");
        _orderType = Optional("perm_permanence_order_type", ColumnKind.Text, "Type of the order, as given.");
        _worker = Optional("perm_adoption_worker_id", ColumnKind.Id, "Adoption worker.");
    }

    public override Permanence? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        PeriodId = row.Period(_period),
        DecidedOn = row.Date(_decided),
        PlacementOrderOn = row.Date(_order),
        MatchedOn = row.Date(_matched),
        PlacedOn = row.Date(_placed),
        FosterToAdoptPlacedOn = row.Date(_fosterToAdopt),
        AdoptedByCarer = row.YesNo(_byCarer),
        ReversedOn = row.Date(_reversed),
        ReversedReason = row.Code(_reversedReason),
        OrderOn = row.Date(_ordered),
        OrderType = row.Text(_orderType),
        SiblingGroup = row.YesNo(_siblings),
        SiblingsTogether = row.WholeNumber(_together),
        SiblingsApart = row.WholeNumber(_apart),
        Adopters = row.WholeNumber(_adopters),
        WorkerId = row.Worker(_worker),
    };
}
