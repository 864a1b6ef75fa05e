using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>The share of returns of missing children after which an interview was offered, or accepted.</summary>
public sealed class ReturnInterviews : Measure
{
    private readonly Func<MissingEpisode, bool?> _answer;
    private readonly string _yes;
    private readonly string _no;

    private ReturnInterviews(Func<MissingEpisode, bool?> answer, string yes, string no, string id, string title, string question, string numerator, string population, string field)
    {
        _answer = answer;
        _yes = yes;
        _no = no;
        Definition = new MeasureDefinition
        {
            Id = id,
            Title = title,
            Question = question,
            Subject = Subject.LookedAfter,
            Kind = MeasureKind.Share,
            Basis = PeriodBasis.InMonth,
            Polarity = Polarity.HigherIsBetter,
            Quadrant = Quadrant.HowWellDidWeDoIt,
            Numerator = numerator,
            Denominator = "Episodes in the population",
            Population = population + ". Episodes, not children; each belongs to the team that held the child on the day of return",
            Exclusions = MissingFromCare.InWords,
            Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
            Needs = [.. CaredChild.Needs, MissingFromCare.EndField, field],
            Source = "Statutory guidance on children who run away or go missing from home or care; children looked after return.",
        };
    }

    /// <summary>Offered.</summary>
    public static ReturnInterviews Offered { get; } = new(
        episode => episode.InterviewOffered,
        Reasons.Offered,
        Reasons.NotOffered,
        "cla.return-interview",
        "Return interviews offered",
        "Are children offered an interview when they return from being missing?",
        "A return interview was offered",
        "Missing episodes that ended in the month, where it is recorded whether an interview was offered",
        "ssd_missing.miss_missing_rhi_offered");

    /// <summary>Accepted, of those offered.</summary>
    public static ReturnInterviews Accepted { get; } = new(
        episode => episode.InterviewOffered == true ? episode.InterviewAccepted : null,
        Reasons.Accepted,
        Reasons.Declined,
        "cla.return-interview.accepted",
        "Return interviews accepted",
        "Do children accept the interview they are offered when they return?",
        "The child accepted the interview",
        "Missing episodes that ended in the month, where an interview was offered and it is recorded whether the child accepted",
        "ssd_missing.miss_missing_rhi_accepted");

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var item in MissingFromCare.Returned(view))
        {
            if (item.Record.EndedOn is { } returned && _answer(item.Record) is { } yes)
            {
                yield return MissingFromCare.Case(view, item, returned, yes) with { Reason = yes ? _yes : _no };
            }
        }
    }
}
