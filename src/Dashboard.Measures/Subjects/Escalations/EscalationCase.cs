using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Escalations;

/// <summary>An escalation as the measures look at it.</summary>
internal sealed record EscalationCase(MonthView View, ChildFile File, Escalation Escalation)
{
    /// <summary>Fields without which nobody knows what is open.</summary>
    public static IReadOnlyList<string> OpenNeeds { get; } = ["escalation.raised_by", "escalation.raised_on", "escalation.stage", "escalation.stage_started_on", "escalation.resolved_on"];

    /// <summary>Bands of the days in a stage, or from end to end.</summary>
    public static IReadOnlyList<Band> Bands { get; } = Band.UpTo(5, 10, 20, 40, 60);

    /// <summary>Splits besides those of every child, where the stage is known.</summary>
    public static IReadOnlyList<string> Splits { get; } = [.. Dimensions.OfEveryChild, Dimensions.RaisedBy, Dimensions.EscalationStage, Dimensions.RaisedByAndStage, Dimensions.Theme];

    /// <summary>Those raised on or before the last day of the month and not resolved by then.</summary>
    public static IEnumerable<EscalationCase> OpenAt(MonthView view) => view.Book.Escalated.SelectMany(file => file.Escalations
        .Where(escalation => Span.IsOpen(escalation.RaisedOn, escalation.ResolvedOn, view.End))
        .Select(escalation => new EscalationCase(view, file, escalation)));

    /// <summary>How it stands on a date.</summary>
    public EscalationStanding On(DateOnly date) => EscalationStanding.Of(View, File, Escalation, date);

    /// <summary>The case of one that is open on the last day of the month: it belongs to whoever holds the child then.</summary>
    public MeasureCase Open(EscalationStanding standing, bool counted) => new()
    {
        ChildId = File.Child.Id,
        RecordId = Escalation.Id,
        Holdings = View.Book.HoldingsAtEndOf(File, View.End),
        Counted = counted,
        Amount = standing.DaysInStage,
        OccurredOn = Escalation.RaisedOn,
        DueOn = standing.DueOn,
        Reason = standing.Reason,
        Categories = WithStage(View.End, standing),
    };

    /// <summary>The case of something that happened to it in the month: it belongs to the team recorded with it, else to whoever held the child that day.</summary>
    public MeasureCase Happened(DateOnly on) => new()
    {
        ChildId = File.Child.Id,
        RecordId = Escalation.Id,
        Holdings = View.Book.HoldingsOfEvent(File, on, Escalation.TeamId, null),
        Counted = true,
        OccurredOn = on,
        Categories = CategoriesOn(on),
    };

    public CategorySet WithStage(DateOnly date, EscalationStanding standing)
    {
        var stage = EscalationStages.Of(standing.Stage);
        var set = View.Book.Categories.With(CategoriesOn(date), Dimensions.EscalationStage, stage);
        return View.Book.Categories.With(set, Dimensions.RaisedByAndStage, RaisedByAndStage.Of(RaisedByRoles.Of(Escalation.RaisedBy), stage));
    }

    private CategorySet CategoriesOn(DateOnly date)
    {
        var set = View.Book.Categories.With(View.CategoriesOf(File, date), Dimensions.RaisedBy, RaisedByRoles.Of(Escalation.RaisedBy));
        return View.Book.Categories.With(set, Dimensions.Theme, Themes.Of(Escalation.Theme));
    }
}
