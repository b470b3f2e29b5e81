package org.metodika.program.portfolios.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Что педагог говорит о материале (B52).
 *
 * @param title up to {@value #LONGEST_TITLE} characters
 * @param day day of what it proves, not in the future
 * @param description up to {@value #LONGEST_DESCRIPTION} characters; empty for none
 * @param links up to {@value #MOST_LINKS}
 * @param competences up to {@value #MOST_COMPETENCES}
 */
public record EvidenceFacts(
        String title,
        EvidenceKind kind,
        LocalDate day,
        String description,
        List<Link> links,
        List<Competence> competences,
        Visibility visibility) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_DESCRIPTION = 1_000;
    static final int MOST_LINKS = 10;
    static final int MOST_COMPETENCES = 10;

    /** Before it nobody who teaches now had anything to prove. */
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    public EvidenceFacts {
        links = List.copyOf(links);
        competences = List.copyOf(competences);
    }

    /**
     * What is wrong, field by field.
     *
     * @param known links that may be made: what there is in the programs of the teacher, and what was linked before
     */
    List<Flaw> flaws(Set<Link> known, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (title.isBlank()) {
            flaws.add(Flaw.at("/title", "not-blank"));
        }
        if (title.length() > LONGEST_TITLE) {
            flaws.add(Flaw.at("/title", "text-too-long", LONGEST_TITLE));
        }
        if (description.length() > LONGEST_DESCRIPTION) {
            flaws.add(Flaw.at("/description", "text-too-long", LONGEST_DESCRIPTION));
        }
        if (day.isBefore(EARLIEST) || day.isAfter(today)) {
            flaws.add(Flaw.at("/day", "date-between", EARLIEST.toString(), today.toString()));
        }
        checkLinks(known, flaws);
        checkCompetences(flaws);
        return flaws;
    }

    private void checkLinks(Set<Link> known, List<Flaw> flaws) {
        if (links.size() > MOST_LINKS) {
            flaws.add(Flaw.at("/links", "too-many", MOST_LINKS));
            return;
        }
        Set<Link> seen = new HashSet<>();
        for (int i = 0; i < links.size(); i++) {
            if (!known.contains(links.get(i))) {
                flaws.add(Flaw.at("/links/" + i, "portfolio-link-unknown"));
            }
            if (!seen.add(links.get(i))) {
                flaws.add(Flaw.at("/links/" + i, "portfolio-link-twice"));
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
            if (!competence.isWellFormed()) {
                flaws.add(Flaw.at("/competences/" + i, "competence-malformed"));
            } else if (!seen.add(competence)) {
                flaws.add(Flaw.at("/competences/" + i, "competence-twice", competence.code()));
            }
        }
    }
}
