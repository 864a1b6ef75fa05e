namespace Dashboard.Measures.Records;

/// <summary>Outcomes of an initial conference; several may hold at once. Keys of the SSD outcome JSON.</summary>
[Flags]
public enum ConferenceOutcomes
{
    None = 0,
    NoFurtherAction = 1 << 0,
    ReferredElsewhere = 1 << 1,
    SingleAssessment = 1 << 2,
    Services = 1 << 3,
    ProtectionPlan = 1 << 4,
    Other = 1 << 5,
}
