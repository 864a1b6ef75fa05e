using System.Globalization;
using System.Text;

namespace Dashboard.Import.Tests.Support;

/// <summary>A folder of CSV files that a test may spoil. Starts as a small sound SSD.</summary>
internal sealed class SourceFolder : IDisposable
{
    private readonly Dictionary<string, List<string>> _lines = new(StringComparer.Ordinal);

    public SourceFolder()
    {
        Directory.CreateDirectory(Path);
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "import-" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture));

    public static SourceFolder Ssd() => new SourceFolder()
        .With("ssd_person", "pers_person_id,pers_sex,pers_gender,pers_ethnicity,pers_dob,pers_expected_dob,pers_death_date,pers_is_mother,pers_nationality",
            "001,F,F,WBRI,2015-04-01,,,N,GBR", "002,M,M,A1,01/02/2012,,,,", "003,F,,b) WIRI,2018-01-05T00:00:00.000,,,,", "004,,,NOBT,,2026-12-24,,,")
        .With("ssd_department", "dept_team_id,dept_team_name,dept_team_parent_id", "S1,Service one,", "T1,Team one,S1", "T2,Team two,S1")
        .With("ssd_professionals", "prof_professional_id,prof_professional_name,prof_professional_department,prof_agency_worker_flag,prof_full_time_equivalency", "W1,Name One,T1,N,1", "W2,Name Two,Team two,Y,0.5")
        .With("ssd_cin_episodes", "cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code,cine_referral_source_code,cine_referral_outcome_json,cine_referral_nfa,cine_close_reason,cine_close_date,cine_referral_team,cine_referral_worker_id",
            """R1,001,2026-01-05,N1,1A,"{""OUTCOME_SINGLE_ASSESSMENT_FLAG"":""Y"",""OUTCOME_NFA_FLAG"":""N""}",N,,,T1,W1""",
            "R2,002,05/03/2026,N2,6,,N,RC7,2026-06-01,T2,W2", "R3,003,2026-05-05 00:00:00.000,N1,2A,{},0,,,T1,W1")
        .With("ssd_involvements", "invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_person_id,invo_involvement_start_date,invo_involvement_end_date,invo_referral_id",
            "I1,W1,CW,T1,001,2026-01-06,,R1", "I2,W2,Allocated Social Worker,T2,002,2026-03-05,2026-06-01,R2", "I3,W2,IRO,T2,001,2026-03-05,,", "I4,W1,Unallocated,T1,003,2026-05-05,,R3")
        .With("ssd_cin_assessments", "cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,cina_assessment_child_seen,cina_assessment_auth_date,cina_assessment_outcome_json,cina_assessment_outcome_nfa,cina_assessment_team,cina_assessment_worker_id",
            "A1,001,R1,2026-01-06,Yes,2026-02-20,,N,T1,W1", "A2,002,R2,,T,2026-04-01,,,T2,W2")
        .With("ssd_assessment_factors", "cinf_table_id,cinf_assessment_id,cinf_assessment_factors_json", "AF1,A1,\"[\"\"1A\"\",\"\"3B\"\"]\"")
        .With("ssd_s47_enquiry", "s47e_s47_enquiry_id,s47e_referral_id,s47e_person_id,s47e_s47_start_date,s47e_s47_end_date,s47e_s47_nfa,s47e_s47_outcome_json,s47e_s47_completed_by_team,s47e_s47_completed_by_worker_id", "Q1,R1,001,2026-01-10,2026-01-20,N,,T1,W1")
        .With("ssd_initial_cp_conference", "icpc_icpc_id,icpc_s47_enquiry_id,icpc_person_id,icpc_icpc_target_date,icpc_icpc_date,icpc_icpc_outcome_cp_flag", "C1,Q1,001,2026-02-02,2026-01-29,Y")
        .With("ssd_cp_plans", "cppl_cp_plan_id,cppl_person_id,cppl_icpc_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_initial_category,cppl_cp_plan_latest_category", "P1,001,C1,2026-01-29,,Neglect,NEG")
        .With("ssd_cp_visits", "cppv_cp_visit_id,cppv_person_id,cppv_cp_plan_id,cppv_cp_visit_date,cppv_cp_visit_seen,cppv_cp_visit_seen_alone,cppv_cp_visit_bedroom", "V1,001,P1,2026-02-10,Y,N,1", "V2,001,P1,2026-02-24,Y,Y,0")
        .With("ssd_cla_episodes", "clae_cla_episode_id,clae_person_id,clae_cla_placement_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id,clae_referral_id", "E1,003,PL1,2026-06-01,S,N1,,,PC1,R3")
        .With("ssd_cla_placement", "clap_cla_placement_id,clap_cla_id,clap_person_id,clap_cla_placement_start_date,clap_cla_placement_type,clap_cla_placement_provider,clap_cla_placement_distance,clap_cla_placement_end_date", "PL1,PC1,003,2026-06-01,U6,PR1,12.5,")
        .With("ssd_cla_reviews", "clar_cla_review_id,clar_cla_id,clar_cla_person_id,clar_cla_review_due_date,clar_cla_review_date", "RV1,PC1,003,2027-01-15,")
        .With("ssd_cla_health", "clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date,clah_health_check_status", "H1,003,Dental check,2026-07-01,Completed")
        .With("ssd_cla_care_plan", "lacp_table_id,lacp_person_id,lacp_cla_care_plan_start_date,lacp_cla_care_plan_json", "CP1,003,2026-06-05,\"{\"\"RETURN1M\"\":\"\"N\"\",\"\"ADOPTION\"\":\"\"Y\"\"}\"")
        .With("ssd_missing", "miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_type,miss_missing_episode_end_date,miss_missing_rhi_offered,miss_missing_rhi_accepted", "M1,003,2026-08-01,Missing,2026-08-02,Y,NA")
        .With("ssd_contacts", "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_outcome_json", "CO1,001,2026-01-04,1A,", "CO2,002,2026-03-03,6,");

    public SourceFolder With(string table, string header, params string[] rows)
    {
        _lines[table] = [header, .. rows];
        Write(table);
        return this;
    }

    public SourceFolder Add(string table, params string[] rows)
    {
        _lines[table].AddRange(rows);
        Write(table);
        return this;
    }

    public SourceFolder Replace(string table, string old, string @new)
    {
        Assert.Contains(_lines[table], line => line.Contains(old, StringComparison.Ordinal));
        _lines[table] = [.. _lines[table].Select(line => line.Replace(old, @new, StringComparison.Ordinal))];
        Write(table);
        return this;
    }

    public SourceFolder Bytes(string table, byte[] bytes)
    {
        File.WriteAllBytes(FileOf(table), bytes);
        return this;
    }

    public SourceFolder Remove(string table)
    {
        File.Delete(FileOf(table));
        return this;
    }

    public string Text(string table) => string.Join('\n', _lines[table]) + "\n";

    public string FileOf(string table) => System.IO.Path.Combine(Path, table + ".csv");

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Write(string table) => File.WriteAllText(FileOf(table), Text(table), new UTF8Encoding(false));
}
