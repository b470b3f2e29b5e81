package org.metodika.reporting.forms;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.discussion.DiscussionProposal;
import org.metodika.contracts.discussion.DiscussionProtocol;
import org.metodika.contracts.discussion.DiscussionState;
import org.metodika.contracts.program.Order;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.forms.DocumentType.Param;
import org.metodika.reporting.forms.Gathering.Named;
import org.springframework.stereotype.Component;

/** Протокол обсуждения персонифицированной программы (B29). */
@Component
final class DiscussionProtocolForm implements DocumentDefinition<DiscussionState> {

    private static final DocumentType TYPE = DocumentType.paper(
            "discussion-protocol",
            "Протокол обсуждения персонифицированной программы",
            "discussion",
            Param.NUMBER,
            Param.DATE);

    private final Copies copies;

    DiscussionProtocolForm(Copies copies) {
        this.copies = copies;
    }

    /**
     * @param ofTeacher whether it was a talk with the teacher; else ofAssociation or ofCouncil
     * @param accepted numbers of the proposals that were accepted; empty where none was
     */
    record Input(
            String school,
            String number,
            String date,
            String heldOn,
            boolean ofTeacher,
            boolean ofAssociation,
            boolean ofCouncil,
            String attendance,
            Named teacher,
            List<Proposal> proposals,
            String accepted,
            String rejected,
            String open) {}

    /** A proposal and what became of it. */
    record Proposal(String number, String proposedBy, String text, String outcome) {}

    @Override
    public DocumentType type() {
        return TYPE;
    }

    @Override
    public Optional<DiscussionState> find(String id) {
        return copies.find(Kinds.DISCUSSION, id);
    }

    @Override
    public String schoolId(DiscussionState discussion) {
        return discussion.schoolId();
    }

    @Override
    public @Nullable UUID teacherId(DiscussionState discussion) {
        return discussion.teacherId();
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Input input(DiscussionState discussion, Gathering gathering) {
        if (discussion.annulledBecause() != null) {
            gathering.lacks("document-discussion-annulled");
        }
        DiscussionProtocol protocol = discussion.protocol();
        Order recorded = protocol == null ? null : new Order(protocol.number(), protocol.date());
        List<DiscussionProposal> proposals = discussion.proposals();
        return new Input(
                gathering.school(discussion.schoolId()),
                gathering.number(recorded, "document-lacks-protocol-number"),
                gathering.day(recorded, "document-lacks-protocol-date"),
                Russian.date(discussion.heldOn()),
                discussion.party().equals("TEACHER"),
                discussion.party().equals("ASSOCIATION"),
                discussion.party().equals("METHODICAL_COUNCIL"),
                String.valueOf(discussion.attendance()),
                gathering.person(discussion.teacherId(), "document-lacks-person"),
                IntStream.range(0, proposals.size())
                        .mapToObj(i -> proposal(i + 1, proposals.get(i)))
                        .toList(),
                numbers(proposals, "ACCEPTED"),
                numbers(proposals, "REJECTED"),
                numbers(proposals, "OPEN"));
    }

    private static String numbers(List<DiscussionProposal> proposals, String outcome) {
        return IntStream.range(0, proposals.size())
                .filter(i -> proposals.get(i).outcome().equals(outcome))
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(Collectors.joining(", "));
    }

    private static Proposal proposal(int number, DiscussionProposal proposal) {
        String by = switch (proposal.proposedBy()) {
            case "TEACHER" -> "педагог";
            case "ASSOCIATION" -> "методическое объединение";
            default -> "методический совет";
        };
        String outcome = switch (proposal.outcome()) {
            case "ACCEPTED" -> "принято";
            case "REJECTED" -> "отклонено: " + Objects.requireNonNullElse(proposal.reason(), "причина не записана");
            default -> "на рассмотрении";
        };
        return new Proposal(String.valueOf(number), by, proposal.text(), outcome);
    }
}
