using Dashboard.Measures.Records;

namespace Dashboard.TestSupport;

/// <content>What families, children and staff say, complaints, and scaling questions.</content>
public sealed partial class BookBuilder
{
    private readonly List<Feedback> _feedback = [];
    private readonly List<FeedbackAnswer> _answers = [];
    private readonly List<StaffSurveyAnswer> _surveyAnswers = [];
    private readonly List<Complaint> _complaints = [];
    private readonly List<Scaling> _scalings = [];

    public BookBuilder Heard(string on, string source = "annual-survey", string respondent = "parent-carer", string? child = null, string? team = null, string? worker = null)
    {
        _feedback.Add(new Feedback { Id = Next("F"), ReceivedOn = Day(on), Respondent = respondent, Source = source, ChildId = child, TeamId = team, WorkerId = worker });
        return this;
    }

    /// <summary>Scores of the latest response.</summary>
    public BookBuilder Scored(params (string Statement, int Score)[] answers)
    {
        _answers.AddRange(answers.Select(answer => new FeedbackAnswer { FeedbackId = _feedback[^1].Id, Statement = answer.Statement, Score = answer.Score }));
        return this;
    }

    public BookBuilder Surveyed(string on, string section, string statement, int score, string? team = "T1")
    {
        _surveyAnswers.Add(new StaffSurveyAnswer { ResponseId = Next("SR"), Statement = statement, AnsweredOn = Day(on), TeamId = team, Section = section, Score = score });
        return this;
    }

    public BookBuilder Complained(string on, string kind = "complaint", string? due = null, string? answered = null, string? outcome = null, string? team = "T1", string? theme = null, string? procedure = null)
    {
        _complaints.Add(new Complaint
        {
            Id = Next("CM"),
            ReceivedOn = Day(on),
            Kind = kind,
            DueOn = Of(due),
            AnsweredOn = Of(answered),
            Outcome = outcome,
            TeamId = team,
            Theme = theme,
            Procedure = procedure,
        });
        return this;
    }

    public BookBuilder Scaled(string child, string domain, params (string On, int Value)[] scalings)
    {
        foreach (var (on, value) in scalings)
        {
            _next++;
            _scalings.Add(new Scaling { Id = $"SC{_next}", ChildId = child, Domain = domain, ScaledOn = Day(on), Value = value, ScaledBy = "family", Sequence = _next });
        }

        return this;
    }
}
