namespace Dashboard.Measures.Records;

/// <summary>Outcomes of a section 47 enquiry; several may hold at once. Keys of the SSD outcome JSON.</summary>
[Flags]
public enum EnquiryOutcomes
{
    None = 0,
    NoFurtherAction = 1 << 0,
    LegalAction = 1 << 1,
    Services = 1 << 2,
    ShortBreaks = 1 << 3,
    ProtectionConference = 1 << 4,
    ContinueAssessment = 1 << 5,
    Monitor = 1 << 6,
    Other = 1 << 7,
}
