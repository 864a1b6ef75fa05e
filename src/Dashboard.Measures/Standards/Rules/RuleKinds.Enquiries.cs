namespace Dashboard.Measures.Standards;

/// <content>Section 47 enquiries and conferences.</content>
public static partial class RuleKinds
{
    /// <summary>Section 47 enquiry completed.</summary>
    public static RuleKind EnquiryComplete { get; } = new()
    {
        Id = "s47-complete",
        Title = "Section 47 enquiry completed",
        Clock = "From the strategy discussion to the end of the enquiry",
        Topic = RuleTopic.Enquiries,
        Consequence = Consequence.Safety,
        Needs = ["ssd_s47_enquiry.s47e_s47_start_date", "ssd_s47_enquiry.s47e_s47_end_date"],
    };

    /// <summary>Initial conference held.</summary>
    public static RuleKind ConferenceHeld { get; } = new()
    {
        Id = "icpc-held",
        Title = "Initial conference held",
        Clock = "From the strategy discussion to the initial conference",
        Topic = RuleTopic.Enquiries,
        Consequence = Consequence.Statutory,
        Needs = ["ssd_s47_enquiry.s47e_s47_start_date", "ssd_initial_cp_conference.icpc_icpc_date"],
    };

    /// <summary>Consultation before the conference.</summary>
    public static RuleKind ConferenceConsultation { get; } = new()
    {
        Id = "icpc-consultation",
        Title = "Consultation before the conference",
        Clock = "With the conference chair, on or before the initial conference, with danger statement, assessment and network",
        Topic = RuleTopic.Enquiries,
        Shape = RuleShape.Before,
        Consequence = Consequence.Practice,
        Needs = ["ssd_initial_cp_conference.icpc_icpc_date", "conference_consultation.held_on"],
    };

    private static IReadOnlyList<RuleKind> Enquiring { get; } =
    [
        new RuleKind
        {
            Id = "strategy-discussion",
            Title = "Strategy discussion",
            Clock = "From the concern to the strategy discussion",
            Topic = RuleTopic.Enquiries,
            Consequence = Consequence.Safety,
            Lacks = "the date of the concern",
        },
        new RuleKind
        {
            Id = "s47-seen",
            Title = "Child seen in an enquiry",
            Clock = "From the strategy discussion to the first time the child is seen",
            Topic = RuleTopic.Enquiries,
            Consequence = Consequence.Safety,
            Lacks = "the date on which the child is seen in an enquiry",
        },
        new RuleKind
        {
            Id = "strategy-follow-up",
            Title = "Follow-up of a strategy discussion",
            Clock = "From the first strategy discussion to the next",
            Topic = RuleTopic.Enquiries,
            Consequence = Consequence.Safety,
            Lacks = "the dates of later strategy discussions",
        },
        EnquiryComplete,
        new RuleKind
        {
            Id = "icpc-booked",
            Title = "Initial conference booked",
            Clock = "From the strategy discussion to the booking of the conference",
            Topic = RuleTopic.Enquiries,
            Consequence = Consequence.Statutory,
            Lacks = "the date on which the conference is booked",
        },
        ConferenceHeld,
        ConferenceConsultation,
        new RuleKind
        {
            Id = "conference-report-shared",
            Title = "Report shared before the conference",
            Clock = "Before the conference",
            Topic = RuleTopic.Enquiries,
            Shape = RuleShape.Before,
            Consequence = Consequence.Plan,
            Lacks = "the date on which reports are shared",
        },
    ];
}
