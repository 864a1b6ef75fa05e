using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Reviews of children in care.</summary>
internal sealed class CareReviewTable : SourceTable<Review>
{
    private readonly Column _id;
    private readonly Column _period;
    private readonly Column _child;
    private readonly Column _due;
    private readonly Column _held;
    private readonly Column _cancelled;
    private readonly Column _participation;

    public CareReviewTable()
        : base("ssd_cla_reviews", "One row per review of a child in care.")
    {
        _id = Key("clar_cla_review_id", "Id of the review.");
        _period = Optional("clar_cla_id", ColumnKind.Id, "Period of care.");
        _child = Needed("clar_cla_person_id", ColumnKind.Id, "The child.");
        _due = Optional("clar_cla_review_due_date", ColumnKind.Date, "Date by which it should be held.", ahead: true);
        _held = Present("clar_cla_review_date", ColumnKind.Date, "Date held; blank while it is awaited.");
        _cancelled = Optional("clar_cla_review_cancelled", ColumnKind.YesNo, "Whether it was cancelled.");
        _participation = Optional("clar_cla_review_participation", ColumnKind.Code, "How the child took part.", codes: StandardCodes.Participation);
    }

    public override Review? Map(Row row) => new()
    {
        Kind = ReviewKind.Care,
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        PlanId = row.Period(_period),
        DueOn = row.Date(_due),
        HeldOn = row.Date(_held),
        Cancelled = row.YesNo(_cancelled),
        Participation = row.Code(_participation),
    };
}
