package org.metodika.reporting.schoolforms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.experiencecollection.CollectedExperience;
import org.metodika.contracts.experiencecollection.ExperienceCollectionState;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.forms.DocumentDefinition;
import org.metodika.reporting.forms.DocumentType;
import org.metodika.reporting.forms.Gathering;
import org.metodika.reporting.forms.Russian;
import org.springframework.stereotype.Component;

/** Сборник лучшего опыта за год (E09): its experience in the order of the collection, with authors and texts. */
@Component
final class ExperienceCollectionPaper implements DocumentDefinition<ExperienceCollectionState> {

    private static final DocumentType TYPE = DocumentType.centre(
            "experience-collection", "Сборник лучшего педагогического опыта", "experience-collection");

    /** As in the register: no school has this code. */
    private static final String CENTRE = "centre";

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Copies copies;

    ExperienceCollectionPaper(Copies copies) {
        this.copies = copies;
    }

    /**
     * What stands on the paper.
     *
     * @param issued day of the issue in words; empty in a draft
     */
    record Input(String year, String title, String editor, String issued, List<Item> items) {}

    /**
     * Experience in the collection.
     *
     * @param author name and position; empty for a school as a whole
     */
    record Item(String number, String heading, String author, String school, String text) {}

    @Override
    public DocumentType type() {
        return TYPE;
    }

    @Override
    public Optional<ExperienceCollectionState> find(String id) {
        return YEAR.matcher(id).matches() ? copies.find(Kinds.EXPERIENCE_COLLECTION, id) : Optional.empty();
    }

    /** Of the centre and no school: whoever reaches everybody alone has it. */
    @Override
    public String schoolId(ExperienceCollectionState subject) {
        return CENTRE;
    }

    @Override
    public @Nullable UUID teacherId(ExperienceCollectionState subject) {
        return null;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Input input(ExperienceCollectionState collection, Gathering gathering) {
        if (collection.issuedOn() == null && !gathering.draft()) {
            gathering.lacks("document-lacks-collection");
        }
        gathering.meet(
                collection.items().stream().map(CollectedExperience::teacherId).toList());
        List<Item> items = new ArrayList<>();
        for (CollectedExperience item : collection.items()) {
            items.add(new Item(
                    String.valueOf(items.size() + 1),
                    item.title(),
                    author(gathering.personOrNobody(item.teacherId())),
                    gathering.school(item.schoolId()),
                    item.description()));
        }
        return new Input(
                String.valueOf(collection.year()),
                collection.title(),
                collection.editor(),
                collection.issuedOn() == null ? "" : Russian.date(collection.issuedOn()),
                items);
    }

    private static String author(Gathering.Named person) {
        return person.position().isEmpty() ? person.full() : person.full() + ", " + person.position();
    }
}
