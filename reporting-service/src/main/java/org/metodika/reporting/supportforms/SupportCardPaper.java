package org.metodika.reporting.supportforms;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.support.SupportCard;
import org.metodika.contracts.support.SupportClass;
import org.metodika.contracts.support.SupportState;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.forms.DocumentType;
import org.metodika.reporting.forms.Gathering;
import org.metodika.reporting.forms.Gathering.Named;
import org.metodika.reporting.forms.Russian;
import org.springframework.stereotype.Component;

/** Карта индивидуального сопровождения учителя (C24, C25): a page for each school year that it was kept. */
@Component
final class SupportCardPaper extends SupportForm {

    private static final DocumentType TYPE =
            DocumentType.paper("support-card", "Карта индивидуального сопровождения учителя", "support");

    private static final Locale RU = Locale.of("ru", "RU");

    SupportCardPaper(Copies copies) {
        super(copies);
    }

    record Input(String school, Named teacher, Named leader, List<Card> cards) {}

    /**
     * The card of a school year.
     *
     * @param year «2026/2027»
     * @param classes their names, in a row
     */
    record Card(
            String year,
            String subject,
            String totalExperience,
            String schoolExperience,
            String yearLoad,
            String totalLoad,
            String classes,
            List<Row> rows,
            String writtenOn) {}

    record Row(String schoolClass, String program, String planning, String textbooks) {}

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
        if (support.cards().isEmpty()) {
            gathering.lacks("document-lacks-card");
        }
        return new Input(
                gathering.school(support.schoolId()),
                gathering.person(support.teacherId(), "document-lacks-person"),
                gathering.person(support.leaderId(), "document-lacks-person"),
                support.cards().stream()
                        .sorted(Comparator.comparingInt(SupportCard::schoolYear))
                        .map(SupportCardPaper::card)
                        .toList());
    }

    private static Card card(SupportCard card) {
        return new Card(
                card.schoolYear() + "/" + (card.schoolYear() + 1),
                card.subject(),
                years(card.totalExperienceYears()),
                years(card.schoolExperienceYears()),
                hours(card.yearLoad()),
                hours(card.totalLoad()),
                card.classes().stream()
                        .map(SupportClass::schoolClass)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                card.classes().stream()
                        .map(row -> new Row(row.schoolClass(), row.program(), row.planning(), row.textbooks()))
                        .toList(),
                Russian.date(card.writtenOn()));
    }

    private static String years(@Nullable Integer years) {
        return years == null ? "" : Russian.years(years);
    }

    private static String hours(@Nullable Double hours) {
        return hours == null ? "" : NumberFormat.getNumberInstance(RU).format(hours) + "\u00a0ч";
    }
}
