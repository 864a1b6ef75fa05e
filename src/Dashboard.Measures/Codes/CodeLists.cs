using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Codes;

/// <summary>The lists behind the splits, by id of the split.</summary>
public static class CodeLists
{
    private static readonly Dictionary<string, CodeList> ById = new[]
    {
        StatusCodes.List, AgeBands.List, Genders.List, EthnicGroups.List, DisabilityCodes.List,
        ContactSources.List, PrimaryNeeds.List, AbuseCategories.List,
        OutcomeGroups.List, AssessmentFactors.List, JourneyStages.List,
        AgeAndGender.List, CloseReasons.List,
        LegalStatuses.List, PlacementTypes.List, PlacementProviders.List, PermanenceKinds.List, AsylumCodes.List, CareEndReasons.List,
        LeaverAges.List, LeaverEligibility.List, LeaverAccommodation.List, LeaverActivities.List, ReversalReasons.List,
        QualityChecks.List,
        RaisedByRoles.List, EscalationStages.List, RaisedByAndStage.List, Themes.List,
        AuditInstruments.List, AuditInstruments.Areas, AuditInstruments.Questions, AuditInstruments.Scores, AuditInstruments.Grades, AuditKinds.List, AuditGrades.List, AuditGradePairs.List,
        LeadOrganisations.List,
        WorkerRoles.List, WorkerContracts.List, WorkerExperience.List, WorkerKinds.List,
        ClockConditions.List,
        FeedbackCodes.Respondents, FeedbackCodes.Sources, FeedbackStatements.List, FeedbackStatements.Scores,
        ComplaintCodes.Procedures, ComplaintCodes.Themes, ComplaintCodes.Outcomes,
        ScalingDomains.List,
    }.ToDictionary(list => list.Id);

    /// <summary>The list of a split; null for bands, which the measure itself defines.</summary>
    public static CodeList? Of(string dimension) => ById.GetValueOrDefault(dimension);
}
