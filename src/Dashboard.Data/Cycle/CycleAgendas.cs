using Dashboard.Measures.Codes;

namespace Dashboard.Data.Cycle;

/// <summary>The agendas that come with the portal. Source: systems S11; Bexley quality assurance framework, figure 1.5 and sections on monthly data, training and plans of education.</summary>
public static class CycleAgendas
{
    private const string GoodNews = "Good news";
    private const string Pledge = "Leadership pledge";

    /// <summary>The ten weeks.</summary>
    public static IReadOnlyList<CycleWeekPlan> Standard { get; } =
    [
        Week(1, null, null, GoodNews, Pledge),
        Week(
            2,
            MeetingKinds.SocialCareReview,
            "Team managers, service managers and heads of service; the director chairs. Half a day.",
            "Monthly performance data, with its exceptions",
            "Case management dashboard: the eight Signs of Safety measures",
            "Managers’ reports",
            "Training and induction of the teams"),
        Week(3, null, null, "Actions of the social care performance review: what has been done"),
        Week(4, null, null, GoodNews, Pledge),
        Week(
            5,
            MeetingKinds.QualityAssurance,
            "Director, heads of service and the head of quality assurance.",
            "Quarterly quality assurance report",
            "Signs of Safety training",
            "Signs of Safety practice",
            GoodNews,
            Pledge),
        Week(6, MeetingKinds.EducationReview, EducationWho, "Education performance", "Audits of Education, Health and Care plans", GoodNews, Pledge),
        Week(7, MeetingKinds.EducationReview, EducationWho, "Audits of Education, Health and Care plans: findings and actions"),
        Week(8, null, null, GoodNews, Pledge),
        Week(9, null, null, GoodNews, Pledge, "What goes to the performance board"),
        Week(
            10,
            MeetingKinds.PerformanceBoard,
            "The director of children’s services and the lead member.",
            "Performance board summary",
            "What the reviews of this cycle have found and agreed"),
    ];

    private const string EducationWho = "Deputy director of education, heads of service, head of special educational needs.";

    private static CycleWeekPlan Week(int week, string? meeting, string? who, params string[] agenda)
    {
        var plan = new CycleWeekPlan { Week = week, Meeting = meeting, Who = who };
        foreach (var point in agenda)
        {
            plan.Agenda.Add(point);
        }

        return plan;
    }
}
