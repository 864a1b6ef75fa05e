using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Assessments;

/// <summary>An assessment authorised in the month with its child.</summary>
internal sealed record AssessmentEvent(MonthView View, ChildFile File, Assessment Assessment)
{
    /// <summary>Bands of the published statistics, in working days.</summary>
    public static IReadOnlyList<Band> Bands { get; } = Band.UpTo(0, 10, 20, 30, 40, 45, 50, 60);

    /// <summary>Day of authorisation.</summary>
    public DateOnly AuthorisedOn => Assessment.AuthorisedOn!.Value;

    /// <summary>The assessments authorised in the month.</summary>
    public static IEnumerable<AssessmentEvent> InMonth(MonthView view) =>
        view.Book.AssessmentsAuthorised.In(view.Month).Select(item => new AssessmentEvent(view, item.File, item.Record));

    /// <summary>Teams and workers it belongs to.</summary>
    public IReadOnlyList<Holding> Holdings() => View.Book.HoldingsOfEvent(File, AuthorisedOn, Assessment.TeamId, Assessment.WorkerId);

    public MeasureCase Case(bool counted, string? reason) => new()
    {
        ChildId = File.Child.Id,
        RecordId = Assessment.Id,
        Holdings = Holdings(),
        Counted = counted,
        OccurredOn = AuthorisedOn,
        Reason = reason,
        Categories = View.CategoriesOf(File, AuthorisedOn),
    };
}
