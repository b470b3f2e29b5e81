package org.metodika.program.offers.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Сведения о предложении обучения (B09, B10, B23).
 *
 * @param provider who gives it
 * @param form for {@link OfferKind#EVENT} only (B38)
 * @param title up to 300 characters
 * @param hours academic hours, 1 to 2000
 * @param place where it takes place, up to 200 characters
 * @param price roubles for one person, 0 (free) to 10 000 000
 * @param funding who usually pays
 * @param document document issued; every {@link OfferKind#PROGRAMME} says which (B09)
 * @param groups its runs, up to 50; none where it is given on request (L4)
 * @param competences what it forms, up to 30; at least one for a {@link OfferKind#MODULE} (B10)
 */
public record OfferFacts(
        ProviderId provider,
        OfferKind kind,
        @Nullable EventForm form,
        String title,
        int hours,
        StudyForm study,
        @Nullable String place,
        @Nullable OfferLevel level,
        int price,
        @Nullable OfferFunding funding,
        @Nullable IssuedDocument document,
        List<OfferGroup> groups,
        List<Competence> competences) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_PLACE = 200;
    private static final int MOST_HOURS = 2_000;
    private static final int HIGHEST_PRICE = 10_000_000;
    private static final int MOST_GROUPS = 50;
    private static final int MOST_PLACES = 10_000;
    private static final int MOST_COMPETENCES = 30;

    public OfferFacts {
        title = title.strip();
        place = Texts.stripped(place);
        groups = List.copyOf(groups);
        competences = List.copyOf(competences);
    }

    /** What can't be true, in a draft neither; empty when nothing is wrong. */
    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        Texts.check(flaws, "/title", title, LONGEST_TITLE);
        Texts.limit(flaws, "/place", place, LONGEST_PLACE);
        if (hours < 1 || hours > MOST_HOURS) {
            flaws.add(Flaw.at("/hours", "hours-out-of-range", MOST_HOURS));
        }
        if (price < 0 || price > HIGHEST_PRICE) {
            flaws.add(Flaw.at("/price", "range", 0, HIGHEST_PRICE));
        }
        if (form != null && kind != OfferKind.EVENT) {
            flaws.add(Flaw.at("/form", "form-for-events-only"));
        }
        checkGroups(flaws);
        checkCompetences(flaws);
        return flaws;
    }

    private void checkGroups(List<Flaw> flaws) {
        if (groups.size() > MOST_GROUPS) {
            flaws.add(Flaw.at("/groups", "too-many", MOST_GROUPS));
            return;
        }
        Set<OfferGroupId> ids = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            OfferGroup group = groups.get(i);
            String pointer = "/groups/" + i;
            if (!ids.add(group.id())) {
                flaws.add(Flaw.at(pointer + "/id", "id-used-twice"));
            }
            if (group.endsOn().isBefore(group.startsOn())) {
                flaws.add(Flaw.at(pointer + "/endsOn", "end-before-start", group.startsOn()));
            }
            Integer places = group.places();
            if (places != null && (places < 1 || places > MOST_PLACES)) {
                flaws.add(Flaw.at(pointer + "/places", "range", 1, MOST_PLACES));
            }
        }
    }

    private void checkCompetences(List<Flaw> flaws) {
        if (competences.size() > MOST_COMPETENCES) {
            flaws.add(Flaw.at("/competences", "too-many", MOST_COMPETENCES));
            return;
        }
        Set<Competence> seen = new HashSet<>();
        for (int i = 0; i < competences.size(); i++) {
            Competence competence = competences.get(i);
            String pointer = "/competences/" + i;
            if (!competence.isWellFormed()) {
                flaws.add(Flaw.at(pointer, "competence-malformed"));
            } else if (!seen.add(competence)) {
                flaws.add(Flaw.at(pointer, "competence-twice", competence.code()));
            }
        }
    }

    /** What a published offer must say and this one doesn't; empty when it may be published. */
    List<Flaw> missing() {
        List<Flaw> missing = new ArrayList<>();
        if (kind == OfferKind.MODULE && competences.isEmpty()) {
            missing.add(Flaw.at("/competences", "module-lacks-competences"));
        }
        if (kind == OfferKind.EVENT && form == null) {
            missing.add(Flaw.at("/form", "form-missing"));
        }
        if (kind == OfferKind.PROGRAMME && document == null) {
            missing.add(Flaw.at("/document", "programme-lacks-document"));
        }
        return missing;
    }
}
