package org.metodika.program.discussions.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/** What must hold of a discussion that is recorded (B29). */
final class DiscussionCheck {

    /** Most proposals of one discussion. */
    static final int MOST_PROPOSALS = 50;

    /** Longest text of a proposal or a reason, in characters. */
    static final int LONGEST_TEXT = 2_000;

    /** Longest number of a protocol, in characters. */
    static final int LONGEST_NUMBER = 50;

    /** Most people who can take part. */
    static final int MOST_PEOPLE = 1_000;

    private final List<Flaw> flaws = new ArrayList<>();

    private DiscussionCheck() {}

    static List<Flaw> flaws(DiscussionDetails details, LocalDate draftedOn, LocalDate today) {
        DiscussionCheck check = new DiscussionCheck();
        check.day(details.heldOn(), draftedOn, today);
        check.protocol(details, today);
        if (details.attendance() < 1 || details.attendance() > MOST_PEOPLE) {
            check.flaws.add(Flaw.at("/attendance", "range", 1, MOST_PEOPLE));
        }
        check.proposals(details.proposals());
        return List.copyOf(check.flaws);
    }

    private void day(LocalDate heldOn, LocalDate draftedOn, LocalDate today) {
        if (heldOn.isAfter(today)) {
            flaws.add(Flaw.at("/heldOn", "discussion-in-future", today));
        } else if (heldOn.isBefore(draftedOn)) {
            flaws.add(Flaw.at("/heldOn", "discussion-before-draft", draftedOn));
        }
    }

    /** Once there is a part of a protocol, there must be the whole. */
    private void protocol(DiscussionDetails details, LocalDate today) {
        String number = details.protocolNumber();
        LocalDate date = details.protocolDate();
        boolean wanted = details.party().keepsProtocol() || !isBlank(number) || date != null;
        if (wanted && isBlank(number)) {
            flaws.add(Flaw.at("/protocol/number", "protocol-number-missing"));
        }
        if (number != null && number.strip().length() > LONGEST_NUMBER) {
            flaws.add(Flaw.at("/protocol/number", "size-max", 0, LONGEST_NUMBER));
        }
        if (date == null) {
            if (wanted) {
                flaws.add(Flaw.at("/protocol/date", "protocol-date-missing"));
            }
        } else if (date.isAfter(today)) {
            flaws.add(Flaw.at("/protocol/date", "protocol-date-in-future", today));
        } else if (date.isBefore(details.heldOn())) {
            flaws.add(Flaw.at("/protocol/date", "protocol-date-before-discussion", details.heldOn()));
        }
    }

    private void proposals(List<DiscussionDetails.NewProposal> proposals) {
        if (proposals.size() > MOST_PROPOSALS) {
            flaws.add(Flaw.at("/proposals", "too-many", MOST_PROPOSALS));
            return;
        }
        for (int i = 0; i < proposals.size(); i++) {
            String text = proposals.get(i).text().strip();
            String pointer = "/proposals/" + i + "/text";
            if (text.isEmpty()) {
                flaws.add(Flaw.at(pointer, "not-blank"));
            } else if (text.length() > LONGEST_TEXT) {
                flaws.add(Flaw.at(pointer, "size-max", 0, LONGEST_TEXT));
            }
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
