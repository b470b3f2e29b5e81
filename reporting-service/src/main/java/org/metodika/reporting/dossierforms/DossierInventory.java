package org.metodika.reporting.dossierforms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.metodika.contracts.dossier.DossierContent;
import org.metodika.contracts.dossier.DossierGap;
import org.metodika.contracts.dossier.DossierPaper;
import org.metodika.contracts.dossier.DossierProof;
import org.metodika.contracts.dossier.DossierState;
import org.metodika.kit.directory.Directory;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.forms.DocumentDefinition;
import org.metodika.reporting.forms.DocumentType;
import org.metodika.reporting.forms.Gathering;
import org.metodika.reporting.forms.Gathering.Named;
import org.metodika.reporting.forms.Gathering.Signer;
import org.metodika.reporting.forms.Russian;
import org.metodika.reporting.texts.Texts;
import org.springframework.stereotype.Component;

/**
 * Опись документов: which of the six documents of a dossier are there, what proves them, what is missing, since when, and who
 * brings it (B50).
 */
@Component
final class DossierInventory implements DocumentDefinition<DossierState> {

    static final String CODE = "dossier-inventory";

    private static final DocumentType TYPE =
            DocumentType.paper(CODE, "Опись документов и лист контроля полноты комплекта", "dossier");

    private final Copies copies;
    private final Directory directory;
    private final Texts texts = Texts.russian();

    DossierInventory(Copies copies, Directory directory) {
        this.copies = copies;
        this.directory = directory;
    }

    /**
     * What stands on the paper.
     *
     * @param subject what the dossier is kept of
     * @param leader tutor of the program, or leader of the support; nobody where there is none
     * @param judgedFrom day from which it is judged; empty where nothing is due yet
     * @param missing how many of the six lack something today
     * @param files what the archive holds besides; empty for the inventory by itself
     */
    record Input(
            String school,
            String subject,
            Named teacher,
            Named leader,
            String judgedFrom,
            String checkedOn,
            String there,
            String missing,
            List<Content> contents,
            List<ArchivedFile> files,
            Signer head) {}

    /**
     * One of the six documents.
     *
     * @param standing whether it is there
     * @param proofs what proves it, a line each
     * @param gaps what it lacks and since when, a line each
     * @param bringer who brings what is missing
     */
    record Content(String number, String document, String standing, String proofs, String gaps, String bringer) {}

    @Override
    public DocumentType type() {
        return TYPE;
    }

    @Override
    public Optional<DossierState> find(String id) {
        return copies.find(Kinds.DOSSIER, id);
    }

    @Override
    public String schoolId(DossierState dossier) {
        return dossier.schoolId();
    }

    @Override
    public UUID teacherId(DossierState dossier) {
        return dossier.teacherId();
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Input input(DossierState dossier, Gathering gathering) {
        LocalDate today = directory.today(dossier.schoolId());
        List<Content> contents = new ArrayList<>();
        for (DossierContent content : dossier.documents()) {
            contents.add(content(contents.size() + 1, content, today, gathering));
        }
        Map<Standing, Long> counts = dossier.documents().stream()
                .collect(Collectors.groupingBy(content -> standing(content, today), Collectors.counting()));
        long there = counts.getOrDefault(Standing.THERE, 0L) + counts.getOrDefault(Standing.ON_PAPER, 0L);
        LocalDate judgedFrom = dossier.judgedFrom();
        return new Input(
                gathering.school(dossier.schoolId()),
                texts.name("dossier.kind", dossier.kind()),
                gathering.person(dossier.teacherId(), "document-lacks-person"),
                gathering.personOrNobody(dossier.leaderId()),
                judgedFrom == null ? "" : Russian.date(judgedFrom),
                Russian.date(today),
                String.valueOf(there),
                String.valueOf(counts.getOrDefault(Standing.MISSING, 0L)),
                contents,
                List.of(),
                gathering.head(dossier.schoolId()));
    }

    private enum Standing {
        THERE,
        ON_PAPER,
        MISSING,
        NOT_DUE
    }

    private static Standing standing(DossierContent content, LocalDate today) {
        DossierPaper paper = content.paper();
        if (paper != null && paper.withdrawnBecause() == null) {
            return Standing.ON_PAPER;
        }
        if (content.gaps().stream().anyMatch(gap -> !gap.since().isAfter(today))) {
            return Standing.MISSING;
        }
        return content.proofs().isEmpty() ? Standing.NOT_DUE : Standing.THERE;
    }

    private Content content(int number, DossierContent content, LocalDate today, Gathering gathering) {
        String gaps = content.gaps().stream().map(this::gap).collect(Collectors.joining("\n"));
        Named bringer = gathering.personOrNobody(content.bringerId());
        String office = texts.name("dossier.bringer", content.bringer());
        return new Content(
                String.valueOf(number),
                texts.name("dossier.document", content.document()),
                texts.name("dossier.standing", standing(content, today).name()),
                proofs(content),
                gaps,
                gaps.isEmpty() ? "" : bringer.initials().isEmpty() ? office : office + ", " + bringer.initials());
    }

    private String proofs(DossierContent content) {
        List<String> lines = new ArrayList<>(
                content.proofs().stream().map(this::proof).distinct().toList());
        DossierPaper paper = content.paper();
        if (paper != null && paper.withdrawnBecause() == null) {
            lines.add(texts.text("dossier.on-paper", Russian.shortDate(paper.paperOn()), paper.place()));
        }
        return String.join("\n", lines);
    }

    private String proof(DossierProof proof) {
        String kind = texts.name("dossier.proof", proof.kind());
        String title = proof.title();
        LocalDate on = proof.on();
        String named = title == null || title.isBlank() ? kind : texts.text("dossier.named", kind, title);
        return on == null ? named : texts.text("dossier.dated", named, Russian.shortDate(on));
    }

    private String gap(DossierGap gap) {
        return texts.text("dossier.gap-since", texts.name("dossier.gap", gap.kind()), Russian.shortDate(gap.since()));
    }
}
