using System.Globalization;

namespace Dashboard.Import.Tests.Support;

/// <summary>Writes an SSD folder of about the number of rows asked for, in the proportions of a real one.</summary>
internal static class LargeFolder
{
    public static void Write(string folder, int rows)
    {
        Directory.CreateDirectory(folder);
        var children = rows / 20;
        string Day(int seed) => new DateOnly(2016, 1, 1).AddDays(seed * 7919 % 3900).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " 00:00:00.000";
        string Child(int seed) => (100000 + (int)(seed * 2654435761L % children)).ToString(CultureInfo.InvariantCulture);
        void Table(string name, string header, int count, Func<int, string> row) =>
            File.WriteAllLines(Path.Combine(folder, name + ".csv"), Enumerable.Range(0, count).Select(row).Prepend(header));

        Table("ssd_person", "pers_person_id,pers_sex,pers_gender,pers_ethnicity,pers_dob", children, n => $"{100000 + n},F,M,WBRI,{Day(n)}");
        Table("ssd_department", "dept_team_id,dept_team_name,dept_team_parent_id", 40, n => $"T{n},Team {n},{(n < 5 ? "" : "T" + (n % 5))}");
        Table("ssd_professionals", "prof_professional_id,prof_professional_name,prof_full_time_equivalency", 600, n => $"W{n},Name {n},1.0");
        Table("ssd_cin_episodes", "cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code,cine_referral_source_code,cine_referral_outcome_json,cine_referral_nfa,cine_referral_team,cine_referral_worker_id",
            rows / 15, n => $"R{n},{Child(n)},{Day(n)},N1,1A,\"{{\"\"OUTCOME_SINGLE_ASSESSMENT_FLAG\"\":\"\"Y\"\",\"\"OUTCOME_NFA_FLAG\"\":\"\"N\"\"}}\",N,T{n % 40},W{n % 600}");
        Table("ssd_involvements", "invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_person_id,invo_involvement_start_date,invo_involvement_end_date,invo_referral_id",
            rows / 6, n => $"I{n},W{n % 600},{(n % 3 == 0 ? "IRO" : "CW")},T{n % 40},{Child(n)},{Day(n)},,R{n % (rows / 15)}");
        Table("ssd_contacts", "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_outcome_json",
            rows / 6, n => $"C{n},{Child(n)},{Day(n)},6,\"{{\"\"OUTCOME_NEW_REFERRAL_FLAG\"\":\"\"Y\"\"}}\"");
        Table("ssd_cin_visits", "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen,cinv_cin_visit_seen_alone,cinv_cin_visit_bedroom",
            rows / 5, n => $"V{n},{Child(n)},{Day(n)},Y,N,1");
        Table("ssd_cp_visits", "cppv_cp_visit_id,cppv_person_id,cppv_cp_plan_id,cppv_cp_visit_date,cppv_cp_visit_seen,cppv_cp_visit_seen_alone,cppv_cp_visit_bedroom",
            rows / 5, n => $"P{n},{Child(n)},,{Day(n)},Y,N,1");
        Table("ssd_cin_assessments", "cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,cina_assessment_child_seen,cina_assessment_auth_date,cina_assessment_outcome_json,cina_assessment_team,cina_assessment_worker_id",
            rows / 12, n => $"A{n},{Child(n)},R{n % (rows / 15)},{Day(n)},Y,2026-10-01,,T{n % 40},W{n % 600}");
        Table("ssd_legal_status", "lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date", rows / 15, n => $"L{n},{Child(n)},C2,{Day(n)},");
    }
}
