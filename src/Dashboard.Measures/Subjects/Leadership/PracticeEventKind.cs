namespace Dashboard.Measures.Subjects.Leadership;

/// <summary>A kind of event of the practice calendar.</summary>
/// <param name="Code">As in the template, and in the id of its measures.</param>
/// <param name="Title">Several of them, as a heading.</param>
/// <param name="Who">Who comes to it.</param>
/// <remarks>Source: template practice_event; Bexley Quality Assurance Framework, sections 4 and 5.</remarks>
public sealed record PracticeEventKind(string Code, string Title, string Who = "people")
{
    /// <summary>Every kind, in the order they are shown.</summary>
    public static IReadOnlyList<PracticeEventKind> All { get; } =
    [
        new("practice-week", "Practice weeks"),
        new("practice-intensive", "Practice intensives"),
        new("learning-review", "Learning reviews"),
        new("serious-success-review", "Serious success reviews"),
        new("action-learning-set", "Action learning sets"),
        new("induction", "Inductions"),
        new("training", "Training courses"),
        new("survey", "Surveys", "people who answered"),
    ];
}
