namespace Dashboard.Measures.Records;

/// <summary>Outcomes of a contact; several may hold at once. Keys of the SSD outcome JSON.</summary>
[Flags]
public enum ContactOutcomes
{
    None = 0,
    NewReferral = 1 << 0,
    ExistingReferral = 1 << 1,
    ProtectionEnquiry = 1 << 2,
    NoFurtherAction = 1 << 3,
    NonAgencyAdoption = 1 << 4,
    PrivateFostering = 1 << 5,
    Advice = 1 << 6,
    Missing = 1 << 7,
    OtherAuthorityProtection = 1 << 8,
    Other = 1 << 9,
}
