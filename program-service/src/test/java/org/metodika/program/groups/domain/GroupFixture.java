package org.metodika.program.groups.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/** A group of a leader, a developer and two experts that works on one program, and ways to spoil it. */
final class GroupFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 20);
    static final StaffId DEPUTY = staff(1);
    static final StaffId ASSOCIATION_HEAD = staff(2);
    static final StaffId TEACHER = staff(3);
    static final StaffId ACCOUNTANT = staff(4);
    static final StaffId STRANGER = staff(99);
    static final ProgramId PROGRAM = program(1);
    static final ProgramId SECOND_PROGRAM = program(2);
    static final ProgramId WITHDRAWN = program(3);
    static final StepId ANALYSIS = step(1);
    static final StepId DRAFT = step(2);
    static final GroupId GROUP = new GroupId(new UUID(9, 9));
    static final OrderDetails ORDER = new OrderDetails("98-од", TODAY.minusDays(5));
    static final OrderDetails FURTHER = new OrderDetails("121-од", TODAY.minusDays(2));

    static final Member LEADER = new Member(DEPUTY, MemberRole.LEADER, null, null, null);
    static final Member DEVELOPER = new Member(ASSOCIATION_HEAD, MemberRole.DEVELOPER, null, null, null);
    static final Member EXPERT = new Member(TEACHER, MemberRole.EXPERT, Expertise.PEDAGOGICAL, null, null);
    static final Member ECONOMIST = new Member(ACCOUNTANT, MemberRole.EXPERT, Expertise.ECONOMIC, null, null);

    private static final List<Properties> TEXTS = List.of("kit", "service", "kit_en", "service_en").stream()
            .map(GroupFixture::texts)
            .toList();

    private GroupFixture() {}

    static Circumstances now() {
        return new Circumstances(
                TODAY,
                Map.of(
                        DEPUTY, new Candidate(true, false, null),
                        ASSOCIATION_HEAD, new Candidate(true, true, null),
                        TEACHER, new Candidate(false, true, null),
                        ACCOUNTANT, new Candidate(false, false, null)),
                Map.of(PROGRAM, false, SECOND_PROGRAM, false, WITHDRAWN, true));
    }

    static Composition usual() {
        return of(LEADER, DEVELOPER, EXPERT, ECONOMIST);
    }

    static Composition of(Member... members) {
        return new Composition(List.of(members), null);
    }

    static Decision<GroupEvent> form(OrderDetails order, Composition composition, ProgramId... programs) {
        return Group.form(GROUP, "school-07", order, composition, List.of(programs), now());
    }

    static Group formed() {
        return Group.startedBy(event(form(ORDER, usual(), PROGRAM)));
    }

    static Group regulated() {
        return after(formed(), formed().regulate(FURTHER, steps(), TODAY));
    }

    static List<Step> steps() {
        return List.of(
                new Step(ANALYSIS, "Анализ затруднений", TODAY.minusDays(1), ASSOCIATION_HEAD, null),
                new Step(DRAFT, "Проект программы", TODAY.plusDays(10), TEACHER, null));
    }

    static Group after(Group group, Decision<GroupEvent> decision) {
        Group next = group;
        for (GroupEvent event : events(decision)) {
            next = next.evolve(event);
        }
        return next;
    }

    /** "pointer code" of each flaw; fails for a flaw without its text in both languages. */
    static List<String> said(Decision<GroupEvent> decision) {
        for (Flaw flaw : refusal(decision).flaws()) {
            String key = "flaw." + flaw.code();
            assertThat(TEXTS.stream().filter(texts -> texts.containsKey(key)).count())
                    .as("bundles with %s", key)
                    .isEqualTo(2);
        }
        return flaws(decision);
    }

    static Member because(Member member, @Nullable String reason) {
        return new Member(member.person(), member.role(), member.expertise(), reason, member.lastDay());
    }

    static StaffId staff(long number) {
        return new StaffId(new UUID(1, number));
    }

    static ProgramId program(long number) {
        return new ProgramId(new UUID(2, number));
    }

    static StepId step(long number) {
        return new StepId(new UUID(3, number));
    }

    private static Properties texts(String bundle) {
        Properties texts = new Properties();
        String path = "/messages/" + bundle + ".properties";
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(GroupFixture.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
