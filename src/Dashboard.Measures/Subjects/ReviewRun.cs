using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects;

/// <summary>How the reviews of one plan or period of care kept to the due dates worked out for them.</summary>
/// <param name="Last">The last review held.</param>
/// <param name="Missed">The first due date that passed before its review was held.</param>
/// <param name="NextDue">When the review after the last one is due.</param>
/// <param name="DueSince">Whether any review held was due on or after the date looked from.</param>
internal sealed record ReviewRun(Review? Last, DateOnly? Missed, DateOnly NextDue, bool DueSince)
{
    /// <summary>Bands of days since the last review.</summary>
    public static IReadOnlyList<Band> Bands { get; } = [new("0-3 months", 0, 90), new("3-6 months", 91, 181), new("6-9 months", 182, 272), new("9 months or more", 273, null)];

    /// <summary>Follows the reviews by date.</summary>
    /// <param name="held">Reviews held, by date.</param>
    /// <param name="firstDue">When the first is due.</param>
    /// <param name="since">Due dates before it are not looked at.</param>
    /// <param name="next">When the next is due, from the date of a review and how many have been held by then.</param>
    public static ReviewRun Follow(IEnumerable<Review> held, DateOnly firstDue, DateOnly since, Func<DateOnly, int, DateOnly> next)
    {
        var run = new ReviewRun(null, null, firstDue, DueSince: false);
        var count = 0;
        foreach (var review in held)
        {
            if (review.HeldOn is not { } on)
            {
                continue;
            }

            var looked = run.NextDue >= since;
            run = new ReviewRun(
                review,
                run.Missed ?? (looked && on > run.NextDue ? run.NextDue : null),
                next(on, ++count),
                run.DueSince || looked);
        }

        return run;
    }

    /// <summary>Why it is in time or not on a date.</summary>
    public string Reason(DateOnly date) => Missed is not null ? Reasons.ReviewLate : NextDue <= date ? Reasons.ReviewMissing : Reasons.InTime;

    /// <summary>A case with the answer.</summary>
    /// <param name="item">The case.</param>
    /// <param name="started">Start of the plan or of care.</param>
    /// <param name="date">The date looked at.</param>
    public MeasureCase Judge(MeasureCase item, DateOnly started, DateOnly date) => item with
    {
        RecordId = Last?.Id,
        Counted = Reason(date) == Reasons.InTime,
        Amount = date.DayNumber - (Last?.HeldOn ?? started).DayNumber,
        OccurredOn = Last?.HeldOn,
        DueOn = Missed ?? NextDue,
        Reason = Reason(date),
    };
}
