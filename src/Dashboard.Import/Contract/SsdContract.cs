using Dashboard.Import.AnnexA;
using Dashboard.Import.Ssd;

namespace Dashboard.Import.Contract;

/// <summary>The tables of the Standard Safeguarding Dataset that the portal reads, in the order in which it reads them.</summary>
internal static class SsdContract
{
    public const string Prefix = "ssd_";

    /// <summary>Name of the source in the store.</summary>
    public const string Source = "ssd";

    /// <summary>Sources of the children's records; the store holds those of one at a time.</summary>
    public static IReadOnlyList<string> ChildLevelSources { get; } = [Source, AnnexAContract.Source];

    /// <summary>Tables that others refer to come before those others.</summary>
    public static IReadOnlyList<SourceTable> Tables(ImportOptions options) =>
    [
        new PersonTable(),
        new DepartmentTable(options),
        new ProfessionalTable(),
        new ReferralTable(),
        new CareEpisodeTable(),
        new InvolvementTable(options),
        new ContactTable(),
        new AssessmentTable(),
        new FactorTable(),
        new EnquiryTable(),
        new ConferenceTable(),
        new NeedPlanTable(),
        new NeedVisitTable(),
        new ProtectionPlanTable(),
        new ProtectionVisitTable(),
        new ProtectionReviewTable(),
        new PlacementTable(),
        new CareVisitTable(),
        new CareReviewTable(),
        new CarePlanTable(),
        new HealthCheckTable(),
        new ImmunisationTable(),
        new SubstanceMisuseTable(),
        new ConvictionTable(),
        new StrengthsScoreTable(),
        new MissingTable(),
        new CareLeaverTable(),
        new PermanenceTable(),
        new PreviousPermanenceTable(),
        new PreProceedingsTable(),
        new LegalStatusTable(),
        new ImmigrationTable(),
        new DisabilityTable(),
        new FamilyTable(),
        new MotherTable(),
        new EarlyHelpTable(),
    ];
}
