namespace Dashboard.Measures.Records;

/// <summary>The eight elements of Signs of Safety practice, in the order of the journey (Bexley framework, section 2.1).</summary>
public enum PracticeElement
{
    Mapping,
    ThreeHouses,
    DangerStatement,
    SafetyGoal,
    SafetyScale,
    WordsAndPictures,
    FamilyNetworkMeeting,
    SafetyPlan,
}
