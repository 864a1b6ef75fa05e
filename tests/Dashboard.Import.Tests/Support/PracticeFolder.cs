namespace Dashboard.Import.Tests.Support;

/// <summary>A sound folder of practice templates that goes with <see cref="SourceFolder.Ssd"/>.</summary>
internal static class PracticeFolder
{
    public static SourceFolder Sound() => AddTo(new SourceFolder());

    public static SourceFolder AddTo(SourceFolder folder) => folder
        .With("practice_activity", "activity_id,person_id,activity_type,activity_date,worker_id,team_id,form,shared_with_family,scale_value",
            "PA1,001,mapping,2026-01-10,W1,T1,,Y,", "PA2,001,Safety scale,2026-01-10,W1,T1,,,6", "PA3,003,three_houses,10/06/2026,,,wizards-and-fairies,N,")
        .With("scaling", "scaling_id,person_id,domain,scaled_on,value,scaled_by", "SC1,001,safety,2026-01-10,4,family", "SC2,001,safety,2026-06-10,7,child")
        .With("case_supervision", "supervision_id,person_id,supervised_on,worker_id,supervisor_id,kind,duration_minutes,actions_agreed,actions_completed", "CS1,001,2026-02-01,W1,W2,case,30,3,2")
        .With("staff_supervision", "supervision_id,worker_id,supervised_on,supervisor_id,kind,team_id,duration_minutes,recorded_on", "SS1,W1,2026-02-01,W2,individual,T1,60,2026-02-03")
        .With("workforce", "worker_id,name,team_id,role,fte,case_holding,newly_qualified_until,agency,started_on,ended_on,caseload_limit", "W1,Name One,T1,social-worker,0.8,Y,2027-06-01,N,2024-01-01,,12", "W3,Name Three,T2,team-manager,1,N,,N,2020-01-01,,")
        .With("observation", "observation_id,worker_id,observed_on,observer_id,rating", "O1,W1,2026-03-01,W3,7")
        .With("audit", "audit_id,instrument,person_id,audited_on,auditor_id,worker_id,team_id,overall_scale,overall_grade,kind,moderated_on,moderator_id,moderation_agrees,moderated_grade,family_feedback_sought", "AU1,Collaborative,001,2026-04-01,W3,W1,T1,6,Good,collaborative,2026-04-10,W2,Y,requires improvement,Y")
        .With("audit_score", "audit_id,question,scale,grade", "AU1,health-1,8,", "AU1,Practice-1,,good")
        .With("audit_action", "action_id,audit_id,description_code,owner_id,due_on,immediate,completed_on", "AC1,AU1,plan,W1,2026-12-01,N,")
        .With("feedback", "feedback_id,received_on,respondent,source,person_id,team_id,worker_id", "F1,2026-05-01,parent-carer,audit,001,T1,W1", "F2,2026-05-01,staff,annual-survey,,,")
        .With("feedback_answer", "feedback_id,statement,score", "F1,parent-1,8", "F1,child-safer,9")
        .With("complaint", "complaint_id,received_on,kind,procedure,stage,team_id,theme,due_on,answered_on,outcome", "K1,2026-05-01,complaint,statutory,1,T1,delay,2026-05-15,2026-05-14,not upheld")
        .With("escalation", "escalation_id,person_id,raised_by,raised_on,stage,stage_started_on,extension_until,resolved_on,theme,team_id", "X1,001,conference-chair,2026-05-01,1,2026-05-01,2026-12-01,2026-05-08,drift,T1")
        .With("conference_consultation", "consultation_id,person_id,icpc_id,held_on,danger_statement_shared,assessment_shared,network_engaged", "CC1,001,C1,2026-01-25,Y,N,Y")
        .With("practice_event", "event_id,kind,name,starts_on,ends_on,team_id,attended,invited,evaluation", "EV1,practice-week,Autumn,2026-11-02,2026-11-06,,30,40,8.5")
        .With("staff_survey", "response_id,answered_on,team_id,section,statement,score", "RS1,2026-06-01,T1,confidence,confidence-1,7", "RS1,2026-06-01,T1,culture,culture-1,6")
        .With("contact_decision", "contact_id,decided_at,received_at", "CO1,2026-01-05 10:30,2026-01-04", "CO2,2026-03-03,")
        .With("missing_interview", "missing_id,interviewed_on", "M1,2026-08-04")
        .With("population", "org_unit_id,year,age_0_17", "authority,2025,60000", "T1,2025,3000");
}
