using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.SignsOfSafety;

/// <summary>The eight elements with their ids and words, in the order of the journey.</summary>
/// <remarks>Source: Bexley Quality Assurance Framework, section 2.1 and figure 2.1.</remarks>
public sealed record PracticeElements(PracticeElement Element, string Code, string Title, string Question, string Evidences)
{
    /// <summary>All eight.</summary>
    public static IReadOnlyList<PracticeElements> All { get; } =
    [
        new(PracticeElement.Mapping, "mapping", "Mapping with family", "Has the worry been mapped with the family?", "the parent's or carer's experience"),
        new(PracticeElement.ThreeHouses, "three-houses", "Three Houses", "Has direct work shown us the child's view?", "the child's experience"),
        new(PracticeElement.DangerStatement, "danger-statement", "Danger statement", "Have we said plainly what we are worried about?", "analysis and judgement"),
        new(PracticeElement.SafetyGoal, "safety-goal", "Safety goal", "Have we said plainly what needs to be seen?", "analysis and judgement"),
        new(PracticeElement.SafetyScale, "safety-scale", "Safety scale", "Has safety been scaled?", "analysis and judgement"),
        new(PracticeElement.WordsAndPictures, "words-and-pictures", "Words and Pictures", "Does the child have an explanation in words and pictures?", "the child's explanation"),
        new(PracticeElement.FamilyNetworkMeeting, "family-network-meeting", "Family network meeting", "Has the family's own network met?", "the naturally connected network"),
        new(PracticeElement.SafetyPlan, "safety-plan", "Safety plan", "Is there a safety plan?", "what keeps the child safe"),
    ];

    /// <summary>Id of the measure.</summary>
    public string MeasureId => "sos." + Code;

    /// <summary>The entry of an element.</summary>
    public static PracticeElements Of(PracticeElement element) => All[(int)element];
}
