package org.metodika.reporting.supportforms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.support.SupportAgreement;
import org.metodika.contracts.support.SupportItem;
import org.metodika.contracts.support.SupportState;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.forms.DocumentType;
import org.metodika.reporting.forms.Gathering;
import org.metodika.reporting.forms.Gathering.Named;
import org.metodika.reporting.forms.Gathering.Signer;
import org.metodika.reporting.forms.Russian;
import org.springframework.stereotype.Component;

/** Паспорт программы индивидуального сопровождения (C22, C23), with who agreed and approved (C01). */
@Component
final class SupportPassport extends SupportForm {

    private static final DocumentType TYPE =
            DocumentType.paper("support-passport", "Паспорт программы индивидуального сопровождения", "support");

    SupportPassport(Copies copies) {
        super(copies);
    }

    /**
     * What stands on the paper.
     *
     * @param agreed lines of who agreed, blank ones between two
     * @param edition number of the edition; empty for the first, which nothing has amended
     */
    record Input(
            String school,
            List<Line> agreed,
            List<Line> approved,
            Named teacher,
            String decidedOn,
            String decidedBy,
            Named leader,
            List<Named> participants,
            List<Item> items,
            String edition) {}

    /** An item of the passport (C23). */
    record Item(String number, String content, String deadline, String supported, String supporter, String joint) {}

    @Override
    public DocumentType type() {
        return TYPE;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Input input(SupportState support, Gathering gathering) {
        if (support.edition() == 0 && !gathering.draft()) {
            gathering.lacks("document-lacks-issue");
        }
        if (support.items().isEmpty()) {
            gathering.lacks("document-lacks-items");
        }
        Signer head = gathering.head(support.schoolId());
        List<Item> items = new ArrayList<>();
        for (SupportItem item : support.items()) {
            items.add(new Item(
                    String.valueOf(items.size() + 1),
                    item.content(),
                    day(item.deadline()),
                    item.supportedActivity(),
                    item.supporterActivity(),
                    item.jointActivity()));
        }
        return new Input(
                gathering.school(support.schoolId()),
                marks(support, "AGREED", "СОГЛАСОВАНО"),
                approved(support, head),
                gathering.person(support.teacherId(), "document-lacks-person"),
                Russian.date(support.decidedOn()),
                text(support.decidedBy()),
                gathering.person(support.leaderId(), "document-lacks-person"),
                support.participants().stream()
                        .map(id -> gathering.person(id, "document-lacks-person"))
                        .toList(),
                items,
                support.edition() > 1 ? String.valueOf(support.edition()) : "");
    }

    private static List<Line> marks(SupportState support, String kind, String heading) {
        List<Line> lines = new ArrayList<>();
        for (SupportAgreement agreement : support.agreements()) {
            if (agreement.kind().equals(kind)) {
                lines.add(new Line(heading));
                lines.add(new Line(agreement.body()));
                lines.add(new Line(agreement.position()));
                lines.add(new Line("____________ " + text(agreement.signatory())));
                lines.add(new Line(Russian.date(agreement.on())));
            }
        }
        return lines;
    }

    /** Whoever approved; the head, who issued it, where nobody was entered. */
    private static List<Line> approved(SupportState support, Signer head) {
        List<Line> marks = marks(support, "APPROVED", "УТВЕРЖДАЮ");
        if (!marks.isEmpty()) {
            return marks;
        }
        LocalDate issued = support.issuedOn();
        return List.of(
                new Line("УТВЕРЖДАЮ"),
                new Line(head.position()),
                new Line("____________ " + head.name()),
                new Line(issued == null ? "«____» ______________ 20___ г." : Russian.date(issued)));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Russian.shortDate(day);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
