using Dashboard.Measures.Records;

namespace Dashboard.Measures.Book;

/// <summary>A response with the scores given to its statements.</summary>
/// <param name="Feedback">Who answered, when and on which occasion.</param>
/// <param name="Answers">The scores; none where only the response is on record.</param>
public sealed record FeedbackResponse(Feedback Feedback, IReadOnlyList<FeedbackAnswer> Answers)
{
    internal static IEnumerable<FeedbackResponse> Of(IReadOnlyList<Feedback> feedback, IReadOnlyList<FeedbackAnswer> answers)
    {
        var byResponse = answers.ToLookup(answer => answer.FeedbackId);
        return feedback.Select(response => new FeedbackResponse(response, [.. byResponse[response.Id]]));
    }
}
