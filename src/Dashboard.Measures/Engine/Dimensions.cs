namespace Dashboard.Measures.Engine;

/// <summary>Ids of the splits. Labels of their categories are in <see cref="Codes.CodeLists"/>.</summary>
public static class Dimensions
{
    public const string Status = "status";
    public const string Age = "age";
    public const string Gender = "gender";
    public const string Ethnicity = "ethnicity";
    public const string Disability = "disability";
    public const string Source = "source";
    public const string Need = "need";
    public const string Category = "category";
    public const string Outcome = "outcome";
    public const string CloseReason = "close-reason";
    public const string Factor = "factor";
    public const string Stage = "stage";
    public const string LegalStatus = "legal-status";
    public const string Placement = "placement";
    public const string Provider = "provider";
    public const string Permanence = "permanence";
    public const string Asylum = "asylum";
    public const string EndReason = "end-reason";
    public const string ReversalReason = "reversal-reason";
    public const string LeaverAge = "leaver-age";
    public const string Eligibility = "eligibility";
    public const string Accommodation = "accommodation";
    public const string Activity = "activity";
    public const string AgeAndGender = "age-gender";
    public const string Check = "check";
    public const string Role = "role";
    public const string Contract = "contract";
    public const string Experience = "experience";
    public const string RaisedBy = "raised-by";
    public const string EscalationStage = "escalation-stage";
    public const string RaisedByAndStage = "raised-by-stage";
    public const string Theme = "theme";
    public const string Organisation = "organisation";
    public const string Instrument = "instrument";
    public const string AuditKind = "kind";
    public const string Grade = "grade";
    public const string GradePair = "grade-pair";
    public const string PracticeArea = "practice-area";
    public const string Question = "question";
    public const string QuestionScale = "question-scale";
    public const string QuestionGrade = "question-grade";
    public const string Respondent = "respondent";
    public const string FeedbackSource = "feedback-source";
    public const string Statement = "statement";
    public const string StatementScore = "statement-score";
    public const string Procedure = "procedure";
    public const string ComplaintTheme = "complaint-theme";
    public const string ComplaintOutcome = "complaint-outcome";
    public const string Domain = "domain";
    public const string Condition = "condition";
    public const string WorkerKind = "worker-kind";
    public const string Band = "band";

    /// <summary>Kept for every measure about children.</summary>
    public static IReadOnlyList<string> OfEveryChild { get; } = [Status, Age, Gender, Ethnicity, Disability];

    /// <summary>Of which a page of any measure would list hundreds of categories: they are shown on pages of their own.</summary>
    public static IReadOnlyList<string> TooLongToList { get; } = [QuestionScale, QuestionGrade, StatementScore];

    /// <summary>Kept for measures about workers.</summary>
    public static IReadOnlyList<string> OfEveryWorker { get; } = [Role, Contract, Experience];
}
