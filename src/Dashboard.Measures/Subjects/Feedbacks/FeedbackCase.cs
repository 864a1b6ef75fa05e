using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Feedbacks;

/// <summary>Responses and answers as the measures of feedback look at them.</summary>
internal static class FeedbackCase
{
    /// <summary>Whose response it is, in words.</summary>
    public const string Belongs = "Each belongs to the team recorded with it, else to whoever held the child that day; without both it is in the authority's figure only";

    /// <summary>Longest key of a stored record.</summary>
    private const int LongestKey = 48;

    /// <summary>The case of a response.</summary>
    public static MeasureCase Of(MonthView view, Feedback feedback)
    {
        var file = feedback.ChildId is { } child ? view.Book.Find(child) : null;
        return new MeasureCase
        {
            ChildId = file?.Child.Id,
            RecordId = feedback.Id,
            Holdings = view.Book.HoldingsOfEvent(file, feedback.ReceivedOn, feedback.TeamId, feedback.WorkerId),
            Counted = true,
            OccurredOn = feedback.ReceivedOn,
            Categories = view.Book.Categories.Of(
                new CategoryPair(Dimensions.Respondent, FeedbackCodes.Of(FeedbackCodes.Respondents, feedback.Respondent)),
                new CategoryPair(Dimensions.FeedbackSource, FeedbackCodes.Of(FeedbackCodes.Sources, feedback.Source))),
        };
    }

    /// <summary>The cases of the answers that these respondents gave to these statements in a month.</summary>
    public static IEnumerable<MeasureCase> Answers(MonthView view, string respondent, IReadOnlyCollection<string> statements)
    {
        foreach (var response in view.Book.Responses.In(view.Month).Where(response => response.Feedback.Respondent == respondent))
        {
            var whole = Of(view, response.Feedback);
            foreach (var answer in response.Answers.Where(answer => statements.Contains(answer.Statement)))
            {
                yield return whole with
                {
                    RecordId = Key(response.Feedback.Id, answer.Statement),
                    Amount = answer.Score,
                    Categories = WithScore(view.Book, whole.Categories, answer.Statement, answer.Score),
                };
            }
        }
    }

    /// <summary>The categories of an answer: its statement, and the statement with the score.</summary>
    public static CategorySet WithScore(CaseBook book, CategorySet set, string statement, int score) => book.Categories.With(
        book.Categories.With(set, Dimensions.Statement, statement),
        Dimensions.StatementScore,
        FeedbackStatements.ScoreCode(statement, score));

    /// <summary>Key of an answer: that of its response with the statement; where that is too long, the end of it.</summary>
    public static string Key(string response, string statement)
    {
        var key = $"{response}/{statement}";
        return key.Length <= LongestKey ? key : key[^LongestKey..];
    }
}
