package org.metodika.program.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.Snapshots;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.deficits.KnownDeficits;
import org.metodika.program.overview.ProgramOverview;
import org.metodika.program.personified.application.AmendedPrograms;
import org.metodika.program.personified.application.ChosenForms;
import org.metodika.program.personified.application.ControlDecisions;
import org.metodika.program.personified.application.DraftTemplate;
import org.metodika.program.personified.application.DraftingFromDeficits;
import org.metodika.program.personified.application.Drafts;
import org.metodika.program.personified.application.GroupPrograms;
import org.metodika.program.personified.application.OtherPrograms;
import org.metodika.program.personified.application.PaperPrograms;
import org.metodika.program.personified.application.ProgramWatch;
import org.metodika.program.personified.application.Programs;
import org.metodika.program.personified.application.ReachedPrograms;
import org.metodika.program.personified.application.RunningPrograms;
import org.metodika.program.personified.application.StageResults;
import org.metodika.program.personified.application.StartGate;
import org.metodika.program.personified.application.Surroundings;
import org.metodika.program.personified.domain.Basis;
import org.metodika.program.personified.domain.Fulfilment;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.Status;
import org.metodika.program.personified.domain.Version;
import org.metodika.program.personified.messaging.CheckpointReaction;
import org.metodika.program.personified.messaging.ControlReaction;
import org.metodika.program.personified.messaging.ProgramMessages;
import org.metodika.program.policy.Policies;
import org.metodika.program.proposals.Proposals;
import org.metodika.program.startcontrol.StartControls;
import org.metodika.program.teamlist.TeamList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Personified programs: the aggregate, what it must know of deficits, and its lists. */
@Configuration(proxyBeanMethods = false)
class PersonifiedPrograms {

    private static final Map<String, Class<? extends Basis>> BASES =
            Map.of("difficulty", Basis.Difficulty.class, "finding", Basis.Finding.class);

    @Bean
    AggregateStore<Program, ProgramEvent> programStore(AggregateStores stores) {
        StateCodec<Program> codec = StateCodec.of(Program.class)
                .sealed(
                        Status.class,
                        Map.of(
                                "draft", Status.Draft.class,
                                "submitted", Status.Submitted.class,
                                "approved", Status.Approved.class,
                                "in-progress", Status.InProgress.class,
                                "completed", Status.Completed.class,
                                "stopped", Status.Stopped.class,
                                "withdrawn", Status.Withdrawn.class))
                .sealed(
                        Fulfilment.class,
                        Map.of(
                                "reported", Fulfilment.Reported.class,
                                "done", Fulfilment.Done.class,
                                "waived", Fulfilment.Waived.class))
                .sealed(Basis.class, BASES)
                .build();
        return stores.open(AggregateType.<Program, ProgramEvent>named("program", codec)
                .in("programs")
                .startedBy(Program::startedBy)
                .evolvedBy(Program::evolve)
                .ofSchool(Program::schoolId)
                .publishing(new ProgramMessages())
                .build());
    }

    @Bean
    KnownDeficits knownDeficits(MongoOperations mongo) {
        return new KnownDeficits(mongo);
    }

    @Bean
    Follower knownDeficitsFollower(MongoOperations mongo, ContractJson json) {
        return KnownDeficits.projection(mongo, json);
    }

    @Bean
    Surroundings surroundings(Directory directory, KnownDeficits deficits, Policies policies) {
        return new Surroundings(directory, deficits, policies);
    }

    @Bean
    Drafts drafts(AggregateStore<Program, ProgramEvent> programStore, Access access, Surroundings surroundings) {
        return new Drafts(programStore, access, surroundings);
    }

    @Bean
    DraftTemplate draftTemplate(@Value("classpath:drafting/template.json") Resource template) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = template.getInputStream()) {
            return mapper.readValue(in, DraftTemplate.class);
        }
    }

    @Bean
    DraftingFromDeficits draftingFromDeficits(
            Drafts drafts,
            Surroundings surroundings,
            DraftTemplate draftTemplate,
            Proposals proposals,
            ChosenForms chosenForms,
            OtherPrograms otherPrograms) {
        return new DraftingFromDeficits(drafts, surroundings, draftTemplate, proposals, chosenForms, otherPrograms);
    }

    @Bean
    OtherPrograms otherPrograms(ProgramOverview programOverview) {
        return programOverview::addressing;
    }

    @Bean
    ReachedPrograms reachedPrograms(
            AggregateStore<Program, ProgramEvent> programStore, Access access, GroupPrograms groupPrograms) {
        return new ReachedPrograms(programStore, access, groupPrograms);
    }

    @Bean
    Programs programs(ReachedPrograms reachedPrograms, Surroundings surroundings) {
        return new Programs(reachedPrograms, surroundings);
    }

    @Bean
    RunningPrograms runningPrograms(ReachedPrograms reachedPrograms, Surroundings surroundings) {
        return new RunningPrograms(reachedPrograms, surroundings);
    }

    @Bean
    Snapshots<Version> programVersions(AggregateStores stores) {
        return stores.snapshots(
                "program_versions",
                StateCodec.of(Version.class).sealed(Basis.class, BASES).build());
    }

    @Bean
    AmendedPrograms amendedPrograms(
            ReachedPrograms reachedPrograms, Surroundings surroundings, Snapshots<Version> programVersions) {
        return new AmendedPrograms(reachedPrograms, surroundings, programVersions);
    }

    @Bean
    ProgramWatch programWatch(
            ProgramOverview programOverview,
            AggregateStore<Program, ProgramEvent> programStore,
            Directory directory,
            StartGate startGate) {
        return new ProgramWatch(programOverview::bound, programStore, directory, startGate);
    }

    @Bean
    StartControls startControls(MongoOperations mongo) {
        return new StartControls(mongo);
    }

    @Bean
    StartGate startGate(
            StartControls startControls,
            Policies policies,
            AggregateStore<Program, ProgramEvent> programStore,
            Directory directory) {
        return new StartGate(startControls, policies, programStore, directory);
    }

    @Bean
    Reaction programControls(
            StartGate startGate, AggregateStore<Program, ProgramEvent> programStore, ContractJson json) {
        return ControlReaction.of(startGate, new ControlDecisions(programStore), json);
    }

    @Bean
    Reaction stageResults(AggregateStore<Program, ProgramEvent> programStore, ContractJson json) {
        return CheckpointReaction.of(new StageResults(programStore), json);
    }

    @Bean
    PaperPrograms paperPrograms(AggregateStore<Program, ProgramEvent> programStore, Surroundings surroundings) {
        return new PaperPrograms(programStore, surroundings);
    }

    @Bean
    ProgramOverview programOverview(
            MongoOperations mongo,
            Access access,
            KnownDeficits deficits,
            Directory directory,
            GroupPrograms groupPrograms,
            TeamList teamList,
            Policies policies) {
        return new ProgramOverview(mongo, access, deficits, directory, groupPrograms, teamList, policies);
    }

    @Bean
    Follower programRowsFollower(MongoOperations mongo, ContractJson json) {
        return ProgramOverview.projection(mongo, json);
    }
}
