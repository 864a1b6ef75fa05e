namespace Dashboard.Demo.Output;

/// <summary>The practice templates: what no statutory data set holds.</summary>
internal sealed class PracticeTables : IDisposable
{
    private readonly List<CsvFile> _all = [];

    public PracticeTables(string folder)
    {
        PracticeActivity = Add(folder, "practice_activity",
            "activity_id person_id activity_type activity_date worker_id team_id form shared_with_family scale_value");
        Scaling = Add(folder, "scaling",
            "scaling_id person_id domain scaled_on value scaled_by");
        CaseSupervision = Add(folder, "case_supervision",
            "supervision_id person_id supervised_on worker_id supervisor_id kind duration_minutes actions_agreed " +
            "actions_completed");
        StaffSupervision = Add(folder, "staff_supervision",
            "supervision_id worker_id supervised_on supervisor_id kind team_id duration_minutes recorded_on");
        Workforce = Add(folder, "workforce",
            "worker_id name team_id role fte case_holding newly_qualified_until agency started_on ended_on caseload_limit");
        Observation = Add(folder, "observation",
            "observation_id worker_id observed_on observer_id rating", DateStyle.IsoMidnight);
        Audit = Add(folder, "audit",
            "audit_id instrument person_id audited_on auditor_id worker_id team_id overall_scale overall_grade kind " +
            "moderated_on moderator_id moderation_agrees moderated_grade family_feedback_sought", DateStyle.British);
        AuditScore = Add(folder, "audit_score",
            "audit_id question scale grade");
        AuditAction = Add(folder, "audit_action",
            "action_id audit_id description_code owner_id due_on immediate completed_on");
        Feedback = Add(folder, "feedback",
            "feedback_id received_on respondent source person_id team_id worker_id");
        FeedbackAnswer = Add(folder, "feedback_answer",
            "feedback_id statement score");
        Complaint = Add(folder, "complaint",
            "complaint_id received_on kind procedure stage team_id theme due_on answered_on outcome");
        Escalation = Add(folder, "escalation",
            "escalation_id person_id raised_by raised_on stage stage_started_on extension_until resolved_on theme team_id");
        ConferenceConsultation = Add(folder, "conference_consultation",
            "consultation_id person_id icpc_id held_on danger_statement_shared assessment_shared network_engaged");
        PracticeEvent = Add(folder, "practice_event",
            "event_id kind name starts_on ends_on team_id attended invited evaluation");
        StaffSurvey = Add(folder, "staff_survey",
            "response_id answered_on team_id section statement score");
        ContactDecision = Add(folder, "contact_decision",
            "contact_id decided_at received_at");
        MissingInterview = Add(folder, "missing_interview",
            "missing_id interviewed_on");
        Population = Add(folder, "population",
            "org_unit_id year age_0_17");
        CodeMap = Add(folder, "code_map",
            "field source_value code");
    }

    public IReadOnlyList<CsvFile> All => _all;

    public CsvFile PracticeActivity { get; }

    public CsvFile Scaling { get; }

    public CsvFile CaseSupervision { get; }

    public CsvFile StaffSupervision { get; }

    public CsvFile Workforce { get; }

    public CsvFile Observation { get; }

    public CsvFile Audit { get; }

    public CsvFile AuditScore { get; }

    public CsvFile AuditAction { get; }

    public CsvFile Feedback { get; }

    public CsvFile FeedbackAnswer { get; }

    public CsvFile Complaint { get; }

    public CsvFile Escalation { get; }

    public CsvFile ConferenceConsultation { get; }

    public CsvFile PracticeEvent { get; }

    public CsvFile StaffSurvey { get; }

    public CsvFile ContactDecision { get; }

    public CsvFile MissingInterview { get; }

    public CsvFile Population { get; }

    public CsvFile CodeMap { get; }

    public void Dispose() => _all.ForEach(file => file.Dispose());

    private CsvFile Add(string folder, string name, string columns, DateStyle style = DateStyle.Iso)
    {
        var file = new CsvFile(folder, name, columns, style);
        _all.Add(file);
        return file;
    }
}
