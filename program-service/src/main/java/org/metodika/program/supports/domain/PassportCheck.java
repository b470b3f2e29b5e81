package org.metodika.program.supports.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.metodika.kit.domain.Rejection.Flaw;

/** What is wrong with a passport, and what it lacks to be issued. */
final class PassportCheck {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_PEOPLE = 20;
    private static final int MOST_DEFICITS = 50;
    private static final int MOST_ITEMS = 100;
    private static final int MOST_AGREEMENTS = 10;

    private final Passport passport;
    private final UUID teacher;
    private final SupportSurroundings now;
    private final Flaws flaws = new Flaws();

    private PassportCheck(Passport passport, UUID teacher, SupportSurroundings now) {
        this.passport = passport;
        this.teacher = teacher;
        this.now = now;
    }

    /** All flaws of a passport of this teacher, with pointers into it; empty when it may be kept. */
    static List<Flaw> flaws(Passport passport, UUID teacher, SupportSurroundings now) {
        PassportCheck check = new PassportCheck(passport, teacher, now);
        check.decision();
        check.people();
        check.deficits();
        check.items();
        check.agreements();
        return check.flaws.all();
    }

    /** What a passport that may be kept lacks to be issued. */
    static List<Flaw> missing(Passport passport) {
        Flaws missing = new Flaws();
        if (passport.items().isEmpty()) {
            missing.add("/items", "support-items-missing");
        }
        for (int i = 0; i < passport.items().size(); i++) {
            PassportItem item = passport.items().get(i);
            String at = "/items/" + i;
            missing.needed(at + "/content", item.content());
            if (item.deadline() == null) {
                missing.add(at + "/deadline", "not-null");
            }
            if (item.isWithoutActivity()) {
                missing.add(at, "activity-of-nobody");
            }
        }
        return missing.all();
    }

    private void decision() {
        if (passport.decidedOn().isAfter(now.today())) {
            flaws.add("/decidedOn", "date-in-future");
        }
        flaws.longest("/decidedBy", passport.decidedBy(), LONGEST_LINE);
    }

    private void people() {
        person("/leaderId", passport.leader());
        flaws.atMost("/participants", passport.participants().size(), MOST_PEOPLE);
        Set<UUID> named = new HashSet<>(Set.of(passport.leader()));
        for (int i = 0; i < passport.participants().size(); i++) {
            UUID person = passport.participants().get(i);
            person("/participants/" + i, person);
            if (!named.add(person)) {
                flaws.add("/participants/" + i, "specialist-named-twice");
            }
        }
    }

    private void person(String at, UUID person) {
        if (person.equals(teacher)) {
            flaws.add(at, "teacher-supports-self");
        } else if (!now.people().contains(person)) {
            flaws.add(at, "person-unknown-here");
        }
    }

    private void deficits() {
        flaws.atMost("/deficits", passport.deficits().size(), MOST_DEFICITS);
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < passport.deficits().size(); i++) {
            UUID deficit = passport.deficits().get(i);
            if (!now.problems().containsKey(deficit)) {
                flaws.add("/deficits/" + i, "deficit-unknown");
            } else if (!named.add(deficit)) {
                flaws.add("/deficits/" + i, "deficit-named-twice");
            }
        }
    }

    private void items() {
        flaws.atMost("/items", passport.items().size(), MOST_ITEMS);
        Set<ItemId> ids = new HashSet<>();
        for (int i = 0; i < passport.items().size(); i++) {
            PassportItem item = passport.items().get(i);
            String at = "/items/" + i;
            if (!ids.add(item.id())) {
                flaws.add(at + "/itemId", "id-used-twice");
            }
            flaws.longest(at + "/content", item.content(), LONGEST_TEXT);
            flaws.longest(at + "/supportedActivity", item.supported(), LONGEST_TEXT);
            flaws.longest(at + "/supporterActivity", item.supporter(), LONGEST_TEXT);
            flaws.longest(at + "/jointActivity", item.joint(), LONGEST_TEXT);
            LocalDate deadline = item.deadline();
            if (deadline != null && deadline.isBefore(passport.decidedOn())) {
                flaws.add(at + "/deadline", "deadline-before-decision", passport.decidedOn());
            }
        }
    }

    private void agreements() {
        flaws.atMost("/agreements", passport.agreements().size(), MOST_AGREEMENTS);
        for (int i = 0; i < passport.agreements().size(); i++) {
            Agreement agreement = passport.agreements().get(i);
            String at = "/agreements/" + i;
            flaws.needed(at + "/body", agreement.body());
            flaws.longest(at + "/body", agreement.body(), LONGEST_LINE);
            flaws.needed(at + "/position", agreement.position());
            flaws.longest(at + "/position", agreement.position(), LONGEST_LINE);
            flaws.longest(at + "/signatory", agreement.signatory(), LONGEST_LINE);
            if (agreement.on().isAfter(now.today())) {
                flaws.add(at + "/on", "date-in-future");
            }
        }
    }
}
