using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>The three checks at a consultation with the conference chair, each as a share of the consultations with an answer.</summary>
/// <remarks>
/// By the month of the consultation: the check says what was there on that day, consultations about conferences that are not held yet count,
/// and the month does not change when the conference is.
/// </remarks>
public sealed class ConsultationChecks : Measure
{
    private readonly Func<ConferenceConsultation, bool?> _answer;

    private ConsultationChecks(string id, string title, string question, string numerator, string field, Func<ConferenceConsultation, bool?> answer)
    {
        _answer = answer;
        Definition = new MeasureDefinition
        {
            Id = "icpc.consulted." + id,
            Title = title,
            Question = question,
            Subject = Subject.EnquiriesAndConferences,
            Kind = MeasureKind.Share,
            Basis = PeriodBasis.InMonth,
            Polarity = Polarity.HigherIsBetter,
            Quadrant = Quadrant.HowWellDidWeDoIt,
            Numerator = numerator,
            Denominator = "Consultations held in the month for which it is recorded",
            Population = "Consultations with the conference chair held in the month, by the month of the consultation: those about a conference still to come count, and the month does not change when it is held. Each belongs to whoever held the child that day",
            Exclusions = "Consultations for which the answer is not recorded: they count neither way.",
            Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
            Needs = ["conference_consultation.held_on", "conference_consultation." + field],
            Source = "Addition to the measure catalogue. Bexley Quality Assurance Framework: consultation with the conference chair before an initial conference, three checks.",
        };
    }

    /// <summary>Danger statement.</summary>
    public static ConsultationChecks DangerStatement { get; } = new(
        "danger-statement",
        "Consultations with the danger statement shared",
        "Is the danger statement shared before the conference?",
        "The danger statement had been shared",
        "danger_statement_shared",
        consultation => consultation.DangerStatementShared);

    /// <summary>Assessment.</summary>
    public static ConsultationChecks Assessment { get; } = new(
        "assessment",
        "Consultations with the assessment shared",
        "Is the assessment shared before the conference?",
        "The assessment had been shared",
        "assessment_shared",
        consultation => consultation.AssessmentShared);

    /// <summary>Network.</summary>
    public static ConsultationChecks Network { get; } = new(
        "network",
        "Consultations with the family network engaged",
        "Is the family network engaged before the conference?",
        "The family network was engaged",
        "network_engaged",
        consultation => consultation.NetworkEngaged);

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var (file, consultation) in view.Book.ConsultationsHeld.In(view.Month))
        {
            if (_answer(consultation) is { } made)
            {
                yield return new MeasureCase
                {
                    ChildId = file.Child.Id,
                    RecordId = consultation.Id,
                    Holdings = view.Book.HoldingsOfEvent(file, consultation.HeldOn, null, null),
                    Counted = made,
                    OccurredOn = consultation.HeldOn,
                    Reason = made ? Reasons.CheckMade : Reasons.CheckNotMade,
                    Categories = view.CategoriesOf(file, consultation.HeldOn),
                };
            }
        }
    }
}
