namespace Dashboard.Measures.Records;

/// <summary>Outcomes of an assessment; several may hold at once. Keys of the SSD outcome JSON.</summary>
[Flags]
public enum AssessmentOutcomes
{
    None = 0,
    NoFurtherAction = 1 << 0,
    NoFurtherActionAfterEnquiry = 1 << 1,
    StrategyDiscussion = 1 << 2,
    CareRequest = 1 << 3,
    PrivateFostering = 1 << 4,
    LegalAction = 1 << 5,
    Services = 1 << 6,
    ShortBreaks = 1 << 7,
    SpecialistAssessment = 1 << 8,
    ReferredElsewhere = 1 << 9,
    OtherActions = 1 << 10,
    Other = 1 << 11,
}
