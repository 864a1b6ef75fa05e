namespace Dashboard.Web.Features.Feedback;

/// <summary>Ids of the measures that the pages of feedback show.</summary>
internal static class FeedbackIds
{
    public const string Received = "feedback.received";
    public const string Parent = "feedback.parent";
    public const string High = "feedback.parent.high";
    public const string Helpful = "feedback.child-helpful";
    public const string Safer = "feedback.child-safer";
    public const string Complaints = "complaint.received";
    public const string Compliments = "compliment.received";
    public const string InTime = "complaint.answered-in-time";
    public const string Upheld = "complaint.upheld";
    public const string Confidence = "feedback.staff-confidence";
    public const string Culture = "feedback.staff-culture";

    /// <summary>The figures at the head of the page.</summary>
    public static IReadOnlyList<string> Head { get; } = [Received, Parent, High, Safer];

    /// <summary>What children answer.</summary>
    public static IReadOnlyList<string> Children { get; } = [Helpful, Safer];

    /// <summary>Complaints and compliments.</summary>
    public static IReadOnlyList<string> Complaining { get; } = [Complaints, Compliments, InTime, Upheld];

    /// <summary>What is drawn over all months.</summary>
    public static IReadOnlyList<string> OverTime { get; } = [Parent, Received, Helpful, Safer];

    /// <summary>Averages over answers: how many people stand behind them is the number of responses.</summary>
    public static bool IsOfAnswers(string measureId) => measureId is Parent or High or Helpful or Safer;
}
