using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>The share of children with an enquiry who had had another in the year before.</summary>
public sealed class RepeatEnquiries : Measure
{
    /// <summary>Days before an enquiry in which an earlier one makes it a repeat.</summary>
    public const int LookBackDays = 365;

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "s47.repeat",
        Title = "Children with a repeat section 47 enquiry",
        Question = "How many children had another section 47 enquiry in the year before?",
        Subject = Subject.EnquiriesAndConferences,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The child has an earlier enquiry dated in the 365 days before one of the month, not on the same day",
        Denominator = "Children with an enquiry started in the month",
        Population = "Children, each once, with an enquiry whose strategy discussion is dated in the month",
        AmountUnit = "enquiries in the 12 months, the last one included",
        Bands = RepeatBands.All,
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_s47_enquiry.s47e_s47_start_date"],
        LookBackMonths = 12,
        Source = "Ofsted Annex A, list 5: enquiries in the last 12 months.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var child in EnquiryEvent.StartedIn(view).GroupBy(item => item.File))
        {
            var latest = child.LastOrDefault(item => Before(item) > 0);
            var repeated = latest is not null;
            latest ??= child.Last();
            yield return latest.Case(latest.Enquiry.StartedOn, repeated, repeated ? Reasons.Repeat : Reasons.First) with
            {
                Amount = Before(latest) + 1,
                Holdings = [.. child.SelectMany(item => item.HoldingsOn(item.Enquiry.StartedOn)).Distinct()],
            };
        }
    }

    private static int Before(EnquiryEvent item)
    {
        var date = item.Enquiry.StartedOn;
        return item.File.Enquiries.Count(earlier => earlier.StartedOn < date && earlier.StartedOn >= date.AddDays(-LookBackDays));
    }
}
