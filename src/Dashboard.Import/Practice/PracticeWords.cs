using Dashboard.Import.Normalising;
using Dashboard.Measures.Instruments;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>The words of the practice templates.</summary>
internal static class PracticeWords
{
    private static readonly Dictionary<string, PracticeElement> ElementsByWord = new(StringComparer.Ordinal)
    {
        ["mapping"] = PracticeElement.Mapping,
        ["three-houses"] = PracticeElement.ThreeHouses,
        ["danger-statement"] = PracticeElement.DangerStatement,
        ["safety-goal"] = PracticeElement.SafetyGoal,
        ["safety-scale"] = PracticeElement.SafetyScale,
        ["words-and-pictures"] = PracticeElement.WordsAndPictures,
        ["family-network-meeting"] = PracticeElement.FamilyNetworkMeeting,
        ["safety-plan"] = PracticeElement.SafetyPlan,
    };

    public static CodeList Elements { get; } = CodeList.Words([.. ElementsByWord.Keys]);

    public static CodeList Domains { get; } = CodeList.Words("safety", "behaviour", "circumstances", "care-arrangements", "wellbeing");

    public static CodeList ScaledBy { get; } = CodeList.Words("family", "child", "worker", "network", "professional");

    public static CodeList CaseSupervisions { get; } = CodeList.Words("case", "group", "allocation", "joint");

    public static CodeList StaffSupervisions { get; } = CodeList.Words("individual", "group");

    public static CodeList Roles { get; } = CodeList.Words(
        "social-worker", "senior-practitioner", "assistant-team-manager", "team-manager", "service-manager", "head-of-service", "personal-adviser",
        "family-support", "independent-reviewing-officer", "conference-chair", "auditor", "other");

    public static CodeList Instruments { get; } = CodeList.Words([.. InstrumentLibrary.Standard.All.Select(instrument => instrument.Id)]);

    public static CodeList Grades { get; } = CodeList.Words("inadequate", "requires-improvement", "good", "outstanding");

    public static CodeList Audits { get; } = CodeList.Words("collaborative", "thematic", "multi-agency", "practice-week", "ehcp", "brief-review");

    public static CodeList Respondents { get; } = CodeList.Words("parent-carer", "child", "network", "professional", "staff");

    public static CodeList FeedbackSources { get; } = CodeList.Words(
        "audit", "annual-survey", "conference", "review", "plan-ended", "short-break", "fostering", "ehcp", "general");

    public static CodeList Complaints { get; } = CodeList.Words("complaint", "compliment");

    public static CodeList Procedures { get; } = CodeList.Words("corporate", "statutory");

    public static CodeList ComplaintOutcomes { get; } = CodeList.Words("upheld", "partly", "not-upheld", "withdrawn");

    public static CodeList RaisedBy { get; } = CodeList.Words(
        "conference-chair", "reviewing-officer", "fostering-reviewing-officer", "principal-social-worker");

    public static CodeList Events { get; } = CodeList.Words(
        "practice-week", "practice-intensive", "learning-review", "serious-success-review", "action-learning-set", "induction", "training", "survey");

    public static CodeList Sections { get; } = CodeList.Words("confidence", "culture");

    /// <summary>The element of a word; the first of them for a word that rejected its row.</summary>
    public static PracticeElement Element(string word) => ElementsByWord.GetValueOrDefault(word);
}
