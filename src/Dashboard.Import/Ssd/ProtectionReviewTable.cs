using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Reviews of child protection plans.</summary>
internal sealed class ProtectionReviewTable : SourceTable<Review>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _plan;
    private readonly Column _due;
    private readonly Column _held;
    private readonly Column _continues;
    private readonly Column _quorate;
    private readonly Column _participation;

    public ProtectionReviewTable()
        : base("ssd_cp_reviews", "One row per review of a child protection plan.")
    {
        _id = Key("cppr_cp_review_id", "Id of the review.");
        _child = Needed("cppr_person_id", ColumnKind.Id, "The child.");
        _plan = Optional("cppr_cp_plan_id", ColumnKind.Id, "Plan.");
        _due = Optional("cppr_cp_review_due", ColumnKind.Date, "Date by which it should be held.", ahead: true);
        _held = Present("cppr_cp_review_date", ColumnKind.Date, "Date held; blank while it is awaited.");
        _continues = Optional("cppr_cp_review_outcome_continue_cp", ColumnKind.YesNo, "Whether the plan continues.");
        _quorate = Optional("cppr_cp_review_quorate", ColumnKind.YesNo, "Whether enough agencies were there.");
        _participation = Optional("cppr_cp_review_participation", ColumnKind.Code, "How the child took part.", codes: StandardCodes.Participation);
    }

    public override Review? Map(Row row) => new()
    {
        Kind = ReviewKind.Protection,
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        PlanId = row.ProtectionPlan(_plan),
        DueOn = row.Date(_due),
        HeldOn = row.Date(_held),
        Continues = row.YesNo(_continues),
        Quorate = row.YesNo(_quorate),
        Participation = row.Code(_participation),
    };
}
