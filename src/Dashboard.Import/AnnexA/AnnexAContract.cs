using Dashboard.Data.Reporting;
using Dashboard.Import.AnnexA.Lists;

namespace Dashboard.Import.AnnexA;

/// <summary>The eleven lists of Annex A, for reading and for writing.</summary>
/// <remarks>Source: Ofsted, Inspecting local authority children's services, child-level data (form of 2024).</remarks>
internal static class AnnexAContract
{
    /// <summary>Name of the source in the store.</summary>
    public const string Source = SourceReach.AnnexA;

    /// <summary>Months before the day of the data that lists 1 to 8 reach back.</summary>
    public const int Months = SourceReach.AnnexAMonths;

    /// <summary>Months before the day of the data that lists 10 and 11 reach back, and that counts over a year look at.</summary>
    public const int YearMonths = 12;

    /// <summary>The lists in the order in which they are read.</summary>
    public static IReadOnlyList<AnnexAList> Lists() =>
    [
        new ContactsList(),
        new EarlyHelpList(),
        new ReferralsList(),
        new AssessmentsList(),
        new EnquiriesList(),
        new ChildrenInNeedList(),
        new ProtectionList(),
        new CareList(),
        new CareLeaversList(),
        new AdoptionList(),
        new AdoptersList(),
    ];
}
