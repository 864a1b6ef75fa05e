using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>Section 47 enquiries and initial conferences.</summary>
internal static class EnquiryMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new EnquiriesToConference(),
    ];
}
