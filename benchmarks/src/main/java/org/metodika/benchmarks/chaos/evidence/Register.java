package org.metodika.benchmarks.chaos.evidence;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each collection of each database is, so that none is overlooked. */
final class Register {

    /**
     * A read model that can be rebuilt from its topic.
     *
     * @param projection name of the follower
     */
    record ReadModel(String service, String projection, String collection) {

        String database() {
            return databaseOf(service);
        }

        String name() {
            return database() + "." + collection;
        }
    }

    static final String PROGRAM = "program-service";
    static final String DIAGNOSTICS = "diagnostics-service";
    static final String MONITORING = "monitoring-service";
    static final String REPORTING = "reporting-service";

    static final List<String> SERVICES = List.of(PROGRAM, DIAGNOSTICS, MONITORING, REPORTING);

    /** Type of the aggregates by their collection. */
    static final Map<String, String> AGGREGATES = Map.ofEntries(
            entry("program.schools", "school"),
            entry("program.staff", "staff"),
            entry("program.imports", "import"),
            entry("program.programs", "program"),
            entry("program.team_programs", "team-program"),
            entry("program.partners", "partner"),
            entry("program.portfolios", "portfolio"),
            entry("program.associations", "association"),
            entry("program.groups", "group"),
            entry("program.providers", "provider"),
            entry("program.offers", "offer"),
            entry("program.researches", "research"),
            entry("program.comments", "comment"),
            entry("program.discussions", "discussion"),
            entry("program.acts", "act"),
            entry("program.policies", "policy"),
            entry("program.meetings", "meeting"),
            entry("program.templates", "template"),
            entry("program.school_programmes", "school-programme"),
            entry("diagnostics.instruments", "instrument"),
            entry("program.supports", "support"),
            entry("program.measures", "support-measure"),
            entry("program.training_requests", "training-request"),
            entry("program.routes", "route"),
            entry("program.support_labels", "support-labels"),
            entry("program.dossiers", "dossier"),
            entry("program.mentors", "mentor"),
            entry("program.participations", "participation"),
            entry("program.self_learning_schools", "self-learning-school"),
            entry("program.elective_courses", "elective-course"),
            entry("program.experience", "experience"),
            entry("program.municipal_plans", "municipal-plan"),
            entry("program.learning_sessions", "learning-session"),
            entry("diagnostics.assessments", "assessment"),
            entry("diagnostics.deficits", "deficit"),
            entry("diagnostics.campaigns", "campaign"),
            entry("diagnostics.campaign_rolls", "campaign-roll"),
            entry("diagnostics.comparisons", "comparison"),
            entry("diagnostics.dictionaries", "dictionary"),
            entry("diagnostics.dictionary_mappings", "dictionary-mapping"),
            entry("diagnostics.surveys", "survey"),
            entry("reporting.document_templates", "document-template"),
            entry("monitoring.checkpoints", "checkpoint"),
            entry("monitoring.controls", "control"),
            entry("monitoring.diary_entries", "diary"),
            entry("monitoring.feedback", "feedback"),
            entry("monitoring.consultations", "consultation"),
            entry("monitoring.consultation_requests", "consultation-request"),
            entry("monitoring.innovation_classes", "innovation-class"),
            entry("monitoring.duties", "duty"),
            entry("monitoring.correction_meetings", "correction-meeting"),
            entry("monitoring.risks", "risk"),
            entry("monitoring.recognitions", "recognition"),
            entry("monitoring.quality_indicators", "quality-indicator"),
            entry("monitoring.quality_measurements", "quality-measurement"),
            entry("monitoring.quality_analyses", "quality-analysis"),
            entry("monitoring.acquaintances", "acquaintance"),
            entry("monitoring.working_calendars", "working-calendar"),
            entry("reporting.documents", "document"),
            entry("reporting.publications", "publication"));

    static final List<ReadModel> READ_MODELS = List.of(
            new ReadModel(PROGRAM, "known-schools", "known_schools"),
            new ReadModel(PROGRAM, "known-people", "known_people"),
            new ReadModel(PROGRAM, "program-rows", "program_rows"),
            new ReadModel(PROGRAM, "team-program-rows", "team_program_rows"),
            new ReadModel(PROGRAM, "roster", "roster"),
            new ReadModel(PROGRAM, "known-deficits", "known_deficits"),
            new ReadModel(PROGRAM, "partner-rows", "partner_rows"),
            new ReadModel(PROGRAM, "portfolio-rows", "portfolio_rows"),
            new ReadModel(PROGRAM, "association-rows", "association_rows"),
            new ReadModel(PROGRAM, "group-rows", "group_rows"),
            new ReadModel(PROGRAM, "provider-rows", "provider_rows"),
            new ReadModel(PROGRAM, "offer-rows", "offer_rows"),
            new ReadModel(PROGRAM, "research-rows", "research_rows"),
            new ReadModel(PROGRAM, "comment-rows", "comment_rows"),
            new ReadModel(PROGRAM, "discussion-rows", "discussion_rows"),
            new ReadModel(PROGRAM, "act-rows", "act_rows"),
            new ReadModel(PROGRAM, "meeting-rows", "meeting_rows"),
            new ReadModel(PROGRAM, "template-rows", "template_rows"),
            new ReadModel(PROGRAM, "school-programme-rows", "school_programme_rows"),
            new ReadModel(PROGRAM, "support-rows", "support_rows"),
            new ReadModel(PROGRAM, "measure-rows", "measure_rows"),
            new ReadModel(PROGRAM, "training-request-rows", "training_request_rows"),
            new ReadModel(PROGRAM, "route-rows", "route_rows"),
            new ReadModel(PROGRAM, "dossier-rows", "dossier_rows"),
            new ReadModel(PROGRAM, "mentor-rows", "mentor_rows"),
            new ReadModel(PROGRAM, "participation-rows", "participation_rows"),
            new ReadModel(PROGRAM, "self-learning-rows", "self_learning_rows"),
            new ReadModel(PROGRAM, "elective-rows", "elective_rows"),
            new ReadModel(PROGRAM, "experience-rows", "experience_rows"),
            new ReadModel(PROGRAM, "municipal-plan-rows", "municipal_plan_rows"),
            new ReadModel(PROGRAM, "learning-session-rows", "learning_session_rows"),
            new ReadModel(DIAGNOSTICS, "known-schools", "known_schools"),
            new ReadModel(DIAGNOSTICS, "known-people", "known_people"),
            new ReadModel(DIAGNOSTICS, "instrument-rows", "instrument_rows"),
            new ReadModel(DIAGNOSTICS, "assessment-rows", "assessment_rows"),
            new ReadModel(DIAGNOSTICS, "deficit-rows", "deficit_rows"),
            new ReadModel(DIAGNOSTICS, "campaign-rows", "campaign_rows"),
            new ReadModel(DIAGNOSTICS, "program-methods", "program_methods"),
            new ReadModel(DIAGNOSTICS, "dictionary-rows", "dictionary_rows"),
            new ReadModel(DIAGNOSTICS, "dictionary-mapping-rows", "dictionary_mapping_rows"),
            new ReadModel(DIAGNOSTICS, "survey-rows", "survey_rows"),
            new ReadModel(MONITORING, "known-schools", "known_schools"),
            new ReadModel(MONITORING, "known-people", "known_people"),
            new ReadModel(MONITORING, "known-programs", "known_programs"),
            new ReadModel(MONITORING, "checkpoint-rows", "checkpoint_rows"),
            new ReadModel(MONITORING, "controlled-programs", "controlled_programs"),
            new ReadModel(MONITORING, "control-rows", "control_rows"),
            new ReadModel(MONITORING, "known-routes", "known_routes"),
            new ReadModel(MONITORING, "diary-rows", "diary_rows"),
            new ReadModel(MONITORING, "talk-rows", "talk_rows"),
            new ReadModel(MONITORING, "consultation-rows", "consultation_rows"),
            new ReadModel(MONITORING, "consultation-request-rows", "consultation_request_rows"),
            new ReadModel(MONITORING, "innovation-class-rows", "innovation_class_rows"),
            new ReadModel(MONITORING, "duty-rows", "duty_rows"),
            new ReadModel(MONITORING, "correction-meeting-rows", "correction_meeting_rows"),
            new ReadModel(MONITORING, "watched-plans", "watched_plans"),
            new ReadModel(MONITORING, "watched-deficits", "watched_deficits"),
            new ReadModel(MONITORING, "checkpoint-returns", "checkpoint_returns"),
            new ReadModel(MONITORING, "partakings", "partakings"),
            new ReadModel(MONITORING, "session-partakings", "session_partakings"),
            new ReadModel(MONITORING, "risk-rows", "risk_rows"),
            new ReadModel(MONITORING, "recognition-rows", "recognition_rows"),
            new ReadModel(MONITORING, "achievement-rows", "achievement_rows"),
            new ReadModel(MONITORING, "quality-indicator-rows", "quality_indicator_rows"),
            new ReadModel(MONITORING, "quality-measurement-rows", "quality_measurement_rows"),
            new ReadModel(MONITORING, "quality-analysis-rows", "quality_analysis_rows"),
            new ReadModel(MONITORING, "acquaintance-rows", "acquaintance_rows"),
            new ReadModel(MONITORING, "contacts", "contacts"),
            new ReadModel(MONITORING, "checkpoint-looks", "checkpoint_looks"),
            new ReadModel(REPORTING, "known-schools", "known_schools"),
            new ReadModel(REPORTING, "known-people", "known_people"),
            new ReadModel(REPORTING, "programs", "programs"),
            new ReadModel(REPORTING, "copies", "copies"),
            new ReadModel(REPORTING, "deficits", "deficits"),
            new ReadModel(REPORTING, "checkpoints", "checkpoints"),
            new ReadModel(REPORTING, "document-rows", "document_rows"),
            new ReadModel(REPORTING, "people", "people"),
            new ReadModel(REPORTING, "offers", "offers"),
            new ReadModel(REPORTING, "portfolios", "portfolios"),
            new ReadModel(REPORTING, "elective-courses", "elective_courses"),
            new ReadModel(REPORTING, "associations", "associations"));

    /** What reactions and keepers write; compared with a run without faults. */
    static final List<String> KEPT = List.of(
            "program.accounts",
            "program.import_list",
            "program.program_versions",
            "program.team_program_versions",
            "program.policy_versions",
            "program.support_editions",
            "program.support_label_versions",
            "diagnostics.teacher_levels",
            "diagnostics.campaign_progress",
            "program.start_controls",
            "monitoring.program_approvals",
            "monitoring.control_ledgers");

    /** A row for each event of programs and team programs; compared with their topics. */
    static final String HISTORY = "program.program_history";

    /** Marks of work under way, which depend on when it was done; and what is looked at in other ways. */
    private static final Set<String> PASSED_OVER = Set.of(
            "locks",
            "watch_lists",
            "watch_marks",
            "played_clock",
            "dead_letters",
            "staff_numbers",
            "staff_emails",
            "partner_names",
            "notices",
            "notice_preferences",
            "portfolio_files.files",
            "portfolio_files.chunks",
            "portfolio_uploads",
            "programme_files.files",
            "programme_files.chunks",
            "programme_uploads",
            "report_files.files",
            "report_files.chunks",
            "report_uploads",
            "form_files",
            "association_heads",
            "act_keys",
            "act_places",
            "research_numbers",
            "protocol_numbers",
            "survey_links",
            "survey_ballots",
            "survey_sheets",
            "import_chunks",
            "instrument_drafts",
            "sheet_drafts",
            "delay_histories",
            "change_heads",
            "change_archives",
            "change_sources",
            "school_totals",
            "school_marks",
            "report_jobs",
            "report_job_rows");

    private Register() {}

    static String databaseOf(String service) {
        return service.replaceFirst("-service$", "");
    }

    /** Whether the checker knows what to do with this collection. */
    static boolean knows(String database, String collection) {
        String name = database + "." + collection;
        return AGGREGATES.containsKey(name)
                || KEPT.contains(name)
                || HISTORY.equals(name)
                || PASSED_OVER.contains(collection)
                || READ_MODELS.stream().anyMatch(model -> model.name().equals(name));
    }
}
