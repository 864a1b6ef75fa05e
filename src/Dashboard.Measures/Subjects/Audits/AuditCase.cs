using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>An audit as the measures look at it.</summary>
internal sealed record AuditCase(MonthView View, ChildFile File, Audit Audit)
{
    /// <summary>Whom an audit belongs to, in words.</summary>
    public const string Belongs = "Audits, not children: a child audited twice counts twice. Each belongs to the team and worker recorded with it; without a team to the team of that worker, else to whoever held the child that day";

    /// <summary>How the final grade is found, in words.</summary>
    public const string FinalGrade = "The final grade is the moderated one, else the recorded one, else that of the overall scale by the bands of the settings (unless set otherwise 0-2 inadequate, 3-5 requires improvement, 6 good, 7-10 outstanding). A moderation on record changes the month of the audit, whenever it took place.";

    /// <summary>Fields that the final grade is read from.</summary>
    public const string GradeNeed = "audit.overall_grade|audit.overall_scale";

    /// <summary>Where the definitions come from.</summary>
    public const string Source = "Measure catalogue, section 12; Bexley Quality Assurance Framework, section 1.2; template audit.";

    /// <summary>Columns of most of these measures.</summary>
    public static IReadOnlyList<CaseColumn> Columns { get; } = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record];

    /// <summary>Final grade; null for none.</summary>
    public string? Grade => AuditGrades.Of(Audit, View.Book.GradeBands);

    /// <summary>Audits dated in the month.</summary>
    public static IEnumerable<AuditCase> In(MonthView view) => view.Book.Audits.In(view.Month).Select(item => new AuditCase(view, item.File, item.Record));

    /// <summary>Audits moderated in the month.</summary>
    public static IEnumerable<AuditCase> ModeratedIn(MonthView view) => view.Book.AuditsModerated.In(view.Month).Select(item => new AuditCase(view, item.File, item.Record));

    /// <summary>Actions that it asks for.</summary>
    public IEnumerable<AuditAction> Actions => View.Book.AuditActions[Audit.Id];

    /// <summary>The case of the audit, with its instrument, its kind and its final grade.</summary>
    public MeasureCase Case(bool counted, string? reason = null) => new()
    {
        ChildId = File.Child.Id,
        RecordId = Audit.Id,
        Holdings = View.Book.HoldingsOfEvent(File, Audit.AuditedOn, Audit.TeamId, Audit.WorkerId),
        Counted = counted,
        OccurredOn = Audit.AuditedOn,
        Reason = reason,
        Categories = Categories(Grade),
    };

    /// <summary>Its instrument, its kind and a grade.</summary>
    public CategorySet Categories(string? grade) => View.Book.Categories.Of(
        new CategoryPair(Dimensions.Instrument, AuditInstruments.Of(Audit.Instrument)),
        new CategoryPair(Dimensions.AuditKind, Audit.Kind),
        new CategoryPair(Dimensions.Grade, grade ?? AuditGrades.NotKnown));
}
