namespace Dashboard.Demo.Output;

/// <summary>The Standard Safeguarding Dataset files: one per table, columns by their published names.</summary>
internal sealed class SsdTables : IDisposable
{
    private readonly List<CsvFile> _all = [];

    public SsdTables(string folder)
    {
        Person = Add(folder, "ssd_person",
            "pers_legacy_id pers_person_id pers_upn pers_forename pers_surname pers_sex pers_gender pers_ethnicity pers_dob " +
            "pers_single_unique_id pers_upn_unknown pers_send_flag pers_expected_dob pers_death_date pers_is_mother " +
            "pers_nationality");
        Family = Add(folder, "ssd_family",
            "fami_table_id fami_family_id fami_person_id");
        Address = Add(folder, "ssd_address",
            "addr_table_id addr_person_id addr_address_type addr_address_start_date addr_address_end_date " +
            "addr_address_postcode addr_address_json");
        Disability = Add(folder, "ssd_disability",
            "disa_table_id disa_person_id disa_disability_code");
        ImmigrationStatus = Add(folder, "ssd_immigration_status",
            "immi_immigration_status_id immi_person_id immi_immigration_status_start_date immi_immigration_status_end_date " +
            "immi_immigration_status");
        Mother = Add(folder, "ssd_mother",
            "moth_table_id moth_person_id moth_childs_person_id moth_childs_dob");
        LegalStatus = Add(folder, "ssd_legal_status",
            "lega_legal_status_id lega_person_id lega_legal_status lega_legal_status_start_date lega_legal_status_end_date");
        Contacts = Add(folder, "ssd_contacts",
            "cont_contact_id cont_person_id cont_contact_date cont_contact_source_code cont_contact_source_desc " +
            "cont_contact_outcome_json");
        EarlyHelpEpisodes = Add(folder, "ssd_early_help_episodes",
            "earl_episode_id earl_person_id earl_episode_start_date earl_episode_end_date earl_episode_reason " +
            "earl_episode_end_reason earl_episode_organisation earl_episode_worker_id");
        CinEpisodes = Add(folder, "ssd_cin_episodes",
            "cine_referral_id cine_person_id cine_referral_date cine_cin_primary_need_code cine_referral_source_code " +
            "cine_referral_source_desc cine_referral_outcome_json cine_referral_nfa cine_close_reason cine_close_date " +
            "cine_referral_team cine_referral_worker_id");
        CinAssessments = Add(folder, "ssd_cin_assessments",
            "cina_assessment_id cina_person_id cina_referral_id cina_assessment_start_date cina_assessment_child_seen " +
            "cina_assessment_auth_date cina_assessment_outcome_json cina_assessment_outcome_nfa cina_assessment_team " +
            "cina_assessment_worker_id");
        AssessmentFactors = Add(folder, "ssd_assessment_factors",
            "cinf_table_id cinf_assessment_id cinf_assessment_factors_json");
        CinPlans = Add(folder, "ssd_cin_plans",
            "cinp_cin_plan_id cinp_referral_id cinp_person_id cinp_cin_plan_start_date cinp_cin_plan_end_date " +
            "cinp_cin_plan_team cinp_cin_plan_worker_id");
        CinVisits = Add(folder, "ssd_cin_visits",
            "cinv_cin_visit_id cinv_person_id cinv_cin_visit_date cinv_cin_visit_seen cinv_cin_visit_seen_alone " +
            "cinv_cin_visit_bedroom");
        S47Enquiry = Add(folder, "ssd_s47_enquiry",
            "s47e_s47_enquiry_id s47e_referral_id s47e_person_id s47e_s47_start_date s47e_s47_end_date s47e_s47_nfa " +
            "s47e_s47_outcome_json s47e_s47_completed_by_team s47e_s47_completed_by_worker_id");
        InitialCpConference = Add(folder, "ssd_initial_cp_conference",
            "icpc_icpc_id icpc_icpc_meeting_id icpc_s47_enquiry_id icpc_person_id icpc_cp_plan_id icpc_referral_id " +
            "icpc_icpc_transfer_in icpc_icpc_target_date icpc_icpc_date icpc_icpc_outcome_cp_flag icpc_icpc_outcome_json " +
            "icpc_icpc_team icpc_icpc_worker_id");
        CpPlans = Add(folder, "ssd_cp_plans",
            "cppl_cp_plan_id cppl_referral_id cppl_icpc_id cppl_person_id cppl_cp_plan_start_date cppl_cp_plan_end_date " +
            "cppl_cp_plan_ola cppl_cp_plan_initial_category cppl_cp_plan_latest_category");
        CpVisits = Add(folder, "ssd_cp_visits",
            "cppv_cp_visit_id cppv_person_id cppv_cp_plan_id cppv_cp_visit_date cppv_cp_visit_seen cppv_cp_visit_seen_alone " +
            "cppv_cp_visit_bedroom", DateStyle.IsoMidnight);
        CpReviews = Add(folder, "ssd_cp_reviews",
            "cppr_cp_review_id cppr_person_id cppr_cp_plan_id cppr_cp_review_due cppr_cp_review_date " +
            "cppr_cp_review_meeting_id cppr_cp_review_outcome_continue_cp cppr_cp_review_quorate " +
            "cppr_cp_review_participation");
        ClaEpisodes = Add(folder, "ssd_cla_episodes",
            "clae_cla_episode_id clae_person_id clae_cla_placement_id clae_cla_episode_start_date " +
            "clae_cla_episode_start_reason clae_cla_primary_need_code clae_cla_episode_ceased_date " +
            "clae_cla_episode_ceased_reason clae_cla_id clae_referral_id clae_cla_last_iro_contact_date " +
            "clae_entered_care_date");
        ClaPlacement = Add(folder, "ssd_cla_placement",
            "clap_cla_placement_id clap_cla_id clap_person_id clap_cla_placement_start_date clap_cla_placement_type " +
            "clap_cla_placement_urn clap_cla_placement_distance clap_cla_placement_provider clap_cla_placement_postcode " +
            "clap_cla_placement_end_date clap_cla_placement_change_reason");
        ClaReviews = Add(folder, "ssd_cla_reviews",
            "clar_cla_review_id clar_cla_id clar_cla_person_id clar_cla_review_due_date clar_cla_review_date " +
            "clar_cla_review_cancelled clar_cla_review_participation");
        ClaVisits = Add(folder, "ssd_cla_visits",
            "clav_cla_visit_id clav_cla_id clav_person_id clav_cla_visit_date clav_cla_visit_seen clav_cla_visit_seen_alone", DateStyle.SqlMidnight);
        ClaCarePlan = Add(folder, "ssd_cla_care_plan",
            "lacp_table_id lacp_person_id lacp_cla_care_plan_start_date lacp_cla_care_plan_end_date lacp_cla_care_plan_json");
        ClaHealth = Add(folder, "ssd_cla_health",
            "clah_health_check_id clah_person_id clah_health_check_type clah_health_check_date clah_health_check_status");
        ClaImmunisations = Add(folder, "ssd_cla_immunisations",
            "clai_person_id clai_immunisations_status clai_immunisations_status_date");
        ClaSubstanceMisuse = Add(folder, "ssd_cla_substance_misuse",
            "clas_substance_misuse_id clas_person_id clas_substance_misuse_date clas_substance_misused " +
            "clas_intervention_received");
        SdqScores = Add(folder, "ssd_sdq_scores",
            "csdq_table_id csdq_person_id csdq_sdq_completed_date csdq_sdq_score csdq_sdq_reason");
        Missing = Add(folder, "ssd_missing",
            "miss_table_id miss_person_id miss_missing_episode_start_date miss_missing_episode_type " +
            "miss_missing_episode_end_date miss_missing_rhi_offered miss_missing_rhi_accepted", DateStyle.British);
        CareLeavers = Add(folder, "ssd_care_leavers",
            "clea_table_id clea_person_id clea_care_leaver_eligibility clea_care_leaver_in_touch " +
            "clea_care_leaver_latest_contact clea_care_leaver_accommodation clea_care_leaver_accom_suitable " +
            "clea_care_leaver_activity clea_pathway_plan_review_date clea_care_leaver_personal_advisor " +
            "clea_care_leaver_allocated_team clea_care_leaver_worker_id");
        Permanence = Add(folder, "ssd_permanence",
            "perm_table_id perm_person_id perm_cla_id perm_adm_decision_date perm_part_of_sibling_group " +
            "perm_siblings_placed_together perm_siblings_placed_apart perm_ffa_cp_decision_date perm_placement_order_date " +
            "perm_matched_date perm_adopter_sex perm_adopter_legal_status perm_number_of_adopters " +
            "perm_placed_for_adoption_date perm_adopted_by_carer_flag perm_placed_foster_carer_date perm_placed_ffa_cp_date " +
            "perm_placement_provider_urn perm_decision_reversed_date perm_decision_reversed_reason " +
            "perm_permanence_order_date perm_permanence_order_type perm_adoption_worker_id");
        Professionals = Add(folder, "ssd_professionals",
            "prof_professional_id prof_staff_id prof_professional_name prof_social_worker_registration_no " +
            "prof_agency_worker_flag prof_professional_job_title prof_professional_caseload prof_professional_department " +
            "prof_full_time_equivalency");
        Department = Add(folder, "ssd_department",
            "dept_team_id dept_team_name dept_team_parent_id dept_team_parent_name");
        Involvements = Add(folder, "ssd_involvements",
            "invo_involvements_id invo_professional_id invo_professional_role_id invo_professional_team invo_person_id " +
            "invo_involvement_start_date invo_involvement_end_date invo_worker_change_reason invo_referral_id");
    }

    public IReadOnlyList<CsvFile> All => _all;

    public CsvFile Person { get; }

    public CsvFile Family { get; }

    public CsvFile Address { get; }

    public CsvFile Disability { get; }

    public CsvFile ImmigrationStatus { get; }

    public CsvFile Mother { get; }

    public CsvFile LegalStatus { get; }

    public CsvFile Contacts { get; }

    public CsvFile EarlyHelpEpisodes { get; }

    public CsvFile CinEpisodes { get; }

    public CsvFile CinAssessments { get; }

    public CsvFile AssessmentFactors { get; }

    public CsvFile CinPlans { get; }

    public CsvFile CinVisits { get; }

    public CsvFile S47Enquiry { get; }

    public CsvFile InitialCpConference { get; }

    public CsvFile CpPlans { get; }

    public CsvFile CpVisits { get; }

    public CsvFile CpReviews { get; }

    public CsvFile ClaEpisodes { get; }

    public CsvFile ClaPlacement { get; }

    public CsvFile ClaReviews { get; }

    public CsvFile ClaVisits { get; }

    public CsvFile ClaCarePlan { get; }

    public CsvFile ClaHealth { get; }

    public CsvFile ClaImmunisations { get; }

    public CsvFile ClaSubstanceMisuse { get; }

    public CsvFile SdqScores { get; }

    public CsvFile Missing { get; }

    public CsvFile CareLeavers { get; }

    public CsvFile Permanence { get; }

    public CsvFile Professionals { get; }

    public CsvFile Department { get; }

    public CsvFile Involvements { get; }

    public void Dispose() => _all.ForEach(file => file.Dispose());

    private CsvFile Add(string folder, string name, string columns, DateStyle style = DateStyle.Iso)
    {
        var file = new CsvFile(folder, name, columns, style);
        _all.Add(file);
        return file;
    }
}
