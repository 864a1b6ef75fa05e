using Dashboard.Import.AnnexA.Writing;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Lists;

/// <summary>List 10: children adopted, waiting for adoption, or for whom the decision was reversed, in the last twelve months.</summary>
internal sealed class AdoptionList : ChildList
{
    private const string AdoptionOrder = "Adoption";

    private readonly Column _entered;
    private readonly Column _decided;
    private readonly Column _order;
    private readonly Column _matched;
    private readonly Column _placed;
    private readonly Column _adopted;
    private readonly Column _reversed;
    private readonly Column _reason;
    private readonly Column _fostered;

    public AdoptionList()
        : base(10, "Adoption", "One row per child adopted, waiting for adoption, or no longer, in the last twelve months.", withFamily: true, "ssd_permanence.perm_table_id", "ssd_permanence.perm_person_id")
    {
        AddDisability();
        _entered = Date("Date the Child Entered Care", "First day of the period of care.", ["Date Entered Care"]);
        _decided = Date("Date of Decision that Child Should be Placed for Adoption", "Decision that the child should be placed.", ["Date of Decision that Child Should be Placed"], "ssd_permanence.perm_adm_decision_date");
        _order = Date("Date of Placement Order", "Placement order.", [], "ssd_permanence.perm_placement_order_date");
        _matched = Date("Date of Matching Child and Prospective Adopters", "Matched with adopters.", ["Date of Matching"], "ssd_permanence.perm_matched_date");
        _placed = Date("Date Placed for Adoption", "Placed for adoption.", [], "ssd_permanence.perm_placed_for_adoption_date");
        _adopted = Date("Date of Adoption Order", "Adoption order.", [], "ssd_permanence.perm_permanence_order_date", "ssd_permanence.perm_permanence_order_type");
        _reversed = Date("Date of Decision that Child Should No Longer be Placed for Adoption", "Decision reversed.", ["Date of Decision that Child Should No Longer be Placed"], "ssd_permanence.perm_decision_reversed_date");
        _reason = Coded("Reason Why Child No Longer Placed for Adoption", "Why it was reversed.", AnnexAWords.ReversedReason, ["Reason Child No Longer Placed for Adoption"], "ssd_permanence.perm_decision_reversed_reason");
        _fostered = Date("Date the child was placed for fostering in FFA or concurrent planning placement", "Placed in fostering for adoption.", ["Date placed for fostering in FFA/concurrent placement"], "ssd_permanence.perm_placed_ffa_cp_date");
    }

    public override IReadOnlyList<string> SheetNames => ["Children adopted", "Adopted children"];

    public override ListEntry? Map(Row row)
    {
        var child = ReadChild(row);
        var family = TextOf(row, Family!);
        var entered = row.Date(_entered);
        var adopted = row.Date(_adopted);
        var permanence = new Permanence
        {
            Id = RecordId(row),
            ChildId = child.Id,
            DecidedOn = row.Date(_decided),
            PlacementOrderOn = row.Date(_order),
            MatchedOn = row.Date(_matched),
            PlacedOn = row.Date(_placed),
            FosterToAdoptPlacedOn = row.Date(_fostered),
            ReversedOn = row.Date(_reversed),
            ReversedReason = row.Code(_reason),
            OrderOn = adopted,
            OrderType = adopted is null ? null : AdoptionOrder,
        };
        return new ListEntry(child.Id, records =>
        {
            records.AddChild(child);
            records.Add(permanence);
            records.AddIfAny(family is null ? null : new FamilyMember { Id = permanence.Id, FamilyId = family, ChildId = child.Id });

            // A child adopted longer ago is not in list 8; the period of care is known all the same.
            if (entered is { } day && adopted >= day && !records.IsInCare(child.Id))
            {
                records.AddCare(new CareEpisode { Id = permanence.Id, ChildId = child.Id, PeriodId = permanence.Id, StartedOn = day, EndedOn = adopted, EnteredCareOn = day });
            }
        });
    }

    public override IEnumerable<ListLine> Lines(StoredBook book) => book.Of<Permanence>()
        .Where(permanence => permanence.DecidedOn <= book.AsAt
            && (book.IsOpen(permanence.OrderOn) || book.IsWithinYear(permanence.OrderOn))
            && (book.IsOpen(permanence.ReversedOn) || book.IsWithinYear(permanence.ReversedOn)))
        .GroupBy(permanence => permanence.ChildId).Select(group => group.MaxBy(permanence => permanence.DecidedOn)!)
        .OrderBy(permanence => permanence.ChildId, StringComparer.Ordinal)
        .SelectMany(permanence => book.LineFor(permanence.ChildId, LineOf, line =>
        {
            line.Set(_entered, book.EnteredCare(permanence));
            line.Set(_decided, permanence.DecidedOn);
            line.Set(_order, permanence.PlacementOrderOn);
            line.Set(_matched, permanence.MatchedOn);
            line.Set(_placed, permanence.PlacedOn);
            line.Set(_adopted, StoredBook.IsAdoption(permanence) ? permanence.OrderOn : null);
            line.Set(_reversed, permanence.ReversedOn);
            line.Set(_reason, permanence.ReversedReason);
            line.Set(_fostered, permanence.FosterToAdoptPlacedOn);
        }));
}
