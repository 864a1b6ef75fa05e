using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.FrontDoor;

/// <summary>Contacts and referrals.</summary>
internal static class FrontDoorMeasures
{
    public static IEnumerable<Measure> All =>
    [
        .. RateMeasure.With(new ContactsReceived()),
        new ContactDecisions(),
        new ContactsToReferral(),
        .. RateMeasure.With(new ReferralsReceived()),
        new ReReferrals(),
        new ReferralsWithoutAction(),
    ];
}
