package org.metodika.monitoring.resources;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.monitoring.access.ControlScope;
import org.metodika.monitoring.control.application.ControlReach;
import org.metodika.monitoring.controlledprogram.ControlledProgram;
import org.metodika.monitoring.controlrows.ControlRow;
import org.metodika.monitoring.controlrows.ControlRows;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The register of resources, as programs tell of them (B42). */
public final class ResourceRegister {

    private static final List<String> COUNTED = List.of("APPROVED", "IN_PROGRESS", "COMPLETED");

    private final MongoOperations mongo;
    private final ControlReach reach;
    private final ControlRows controls;
    private final Directory directory;

    public ResourceRegister(MongoOperations mongo, ControlReach reach, ControlRows controls, Directory directory) {
        this.mongo = mongo;
        this.reach = reach;
        this.controls = controls;
        this.directory = directory;
    }

    /** Programs within reach with their resources, by id. */
    Page<ProgramResources> page(@Nullable String school, @Nullable UUID program, PageRequest page, Actor actor) {
        Page<ControlledProgram> found = programs(school, program, page, reach.toSee(actor));
        return new Page<>(dressed(found.items()), found.next());
    }

    /** All of them, read a page at a time. */
    Stream<ProgramResources> all(@Nullable String school, @Nullable UUID program, Actor actor) {
        ControlScope scope = reach.toSee(actor);
        return pages(school, program, scope).flatMap(page -> dressed(page.items()).stream());
    }

    /** A whole school; empty where the actor doesn't reach it, or it is not known. */
    Optional<SchoolResources> total(String school, Actor actor) {
        ControlScope scope = reach.toSee(actor);
        if (!scope.reach().coversSchool(school) || directory.school(school).isEmpty()) {
            return Optional.empty();
        }
        List<ControlledProgram> programs = pages(school, null, scope)
                .flatMap(page -> page.items().stream())
                .toList();
        Map<UUID, ControlRow> controlled =
                controls.ofMoney(programs.stream().map(ControlledProgram::id).toList());
        return Optional.of(new SchoolResources(
                school, programs.size(), Finances.of(programs), controlled.size(), (int) programs.stream()
                        .flatMap(program -> program.resources().stream())
                        .filter(resource -> !resource.available())
                        .count()));
    }

    private Stream<Page<ControlledProgram>> pages(@Nullable String school, @Nullable UUID program, ControlScope scope) {
        PageRequest first = new PageRequest(PageRequest.LARGEST, null);
        return Stream.iterate(
                        Optional.of(programs(school, program, first, scope)),
                        Optional::isPresent,
                        read -> read.map(Page::next)
                                .map(next -> programs(school, program, new PageRequest(first.limit(), next), scope)))
                .flatMap(Optional::stream);
    }

    private Page<ControlledProgram> programs(
            @Nullable String school, @Nullable UUID program, PageRequest page, ControlScope scope) {
        List<Criteria> conditions = new ArrayList<>();
        conditions.add(where("status").in(COUNTED));
        conditions.add(scope.programsWithin());
        if (school != null) {
            conditions.add(where("schoolId").is(school));
        }
        if (program != null) {
            conditions.add(where("_id").is(program));
        }
        if (page.after() != null) {
            conditions.add(where("_id").gt(cursor(page)));
        }
        Query query = new Query(new Criteria().andOperator(conditions)).with(Sort.by("_id"));
        return Page.of(
                mongo.find(query.limit(page.fetch()), ControlledProgram.class),
                page,
                found -> found.id().toString());
    }

    private static UUID cursor(PageRequest page) {
        try {
            return UUID.fromString(String.valueOf(page.after()));
        } catch (IllegalArgumentException noId) {
            throw page.badCursor();
        }
    }

    private List<ProgramResources> dressed(List<ControlledProgram> found) {
        Map<UUID, String> names =
                directory.names(found.stream().map(ControlledProgram::teacherId).collect(Collectors.toSet()));
        Map<UUID, ControlRow> controlled =
                controls.ofMoney(found.stream().map(ControlledProgram::id).toList());
        return found.stream()
                .map(program ->
                        ProgramResources.of(program, names.get(program.teacherId()), controlled.get(program.id())))
                .toList();
    }
}
