namespace Dashboard.Measures.Records;

/// <summary>Outcomes of a referral; several may hold at once. Keys of the SSD outcome JSON.</summary>
[Flags]
public enum ReferralOutcomes
{
    None = 0,
    SingleAssessment = 1 << 0,
    NoFurtherAction = 1 << 1,
    StrategyDiscussion = 1 << 2,
    CareRequest = 1 << 3,
    NonAgencyAdoption = 1 << 4,
    PrivateFostering = 1 << 5,
    ProtectionTransferIn = 1 << 6,
    ProtectionConference = 1 << 7,
    CareLeaver = 1 << 8,
    Other = 1 << 9,
}
