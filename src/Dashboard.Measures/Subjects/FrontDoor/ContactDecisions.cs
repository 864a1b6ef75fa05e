using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.FrontDoor;

/// <summary>The share of contacts decided on within the limit.</summary>
public sealed class ContactDecisions : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "contact.decision-in-time",
        Title = "Contacts decided within one working day",
        Question = "Do we decide quickly what to do about a contact?",
        Subject = Subject.FrontDoor,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Decided within the limit: one working day after receipt unless the standards profile sets another",
        Denominator = "Contacts dated in the month whose decision is supplied",
        Population = "Contacts dated in the month whose decision is supplied",
        Exclusions = "Contacts without a decision, and decisions dated before receipt. Whole working days are counted even where times of day are supplied: a contact of Friday afternoon decided on Monday evening is in time.",
        AmountUnit = "working days",
        Bands = [new("0", 0, 0), new("1", 1, 1), new("2", 2, 2), new("3-5", 3, 5), new("6+", 6, null)],
        Splits = ContactEvent.Splits,
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_contacts.cont_contact_date", "contact_decision.decided_at"],
        Source = "Working Together to Safeguard Children: a decision within one working day. Bexley Quality Assurance Framework: 24 hours.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        var workingDays = view.WorkingDays;
        var limit = view.Standards.Limit(RuleKinds.ReferralDecision);
        foreach (var contact in ContactEvent.InMonth(view))
        {
            if (view.Book.DecisionOf(contact.Contact.Id) is not { } decision)
            {
                continue;
            }

            var received = decision.ReceivedAt is { } at ? DateOnly.FromDateTime(at) : contact.Contact.ReceivedOn;
            var decided = DateOnly.FromDateTime(decision.DecidedAt);
            if (decided < received)
            {
                continue;
            }

            var days = workingDays.Between(received, decided);
            var inTime = limit.Holds(received, decided, workingDays);
            yield return contact.Case(inTime, inTime ? Reasons.InTime : Reasons.Late) with
            {
                Amount = days,
                DueOn = limit.DueFrom(received, workingDays),
            };
        }
    }
}
