package org.metodika.program.personified.web;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.program.personified.application.MemberPrograms;
import org.metodika.program.personified.application.Teams;
import org.metodika.program.personified.domain.TeamProgram;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The team program as every write answers with it: names and programs of all members are looked up at once. */
@Component
final class TeamAnswers {

    private final Teams teams;
    private final MemberPrograms programs;
    private final Directory directory;

    TeamAnswers(Teams teams, MemberPrograms programs, Directory directory) {
        this.teams = teams;
        this.programs = programs;
        this.directory = directory;
    }

    TeamView view(TeamProgram team, Actor actor) {
        Set<UUID> people = Stream.concat(
                        Stream.of(team.leader()), team.members().stream().map(member -> member.person()))
                .map(person -> person.value())
                .collect(Collectors.toSet());
        return TeamView.of(team, programs.of(team), directory.names(people), teams.seen(team, actor));
    }

    /** 200 with the team program, or the problem that it came to. */
    ResponseEntity<TeamView> ok(Outcome<TeamProgram> outcome, Actor actor) {
        return ok(outcome.orProblem(), actor);
    }

    ResponseEntity<TeamView> ok(Versioned<TeamProgram> team, Actor actor) {
        return Responses.ok(team, view(team.state(), actor));
    }
}
