package org.metodika.program.dossiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.dossiers.Subject.Gap;
import org.metodika.program.dossiers.Subject.Proof;

/**
 * How one of the six documents stands.
 *
 * @param proofs records of the platform that prove it
 * @param gaps what it lacks now or on a day to come; none while it is on paper
 * @param paper the latest record of a paper, also one that was withdrawn
 * @param bringerId null where it is not one person
 */
public record Standing(
        DossierDocument document,
        List<Proof> proofs,
        List<Gap> gaps,
        Dossier.@Nullable Paper paper,
        Bringer bringer,
        @Nullable UUID bringerId) {

    public Standing {
        proofs = List.copyOf(proofs);
        gaps = List.copyOf(gaps);
    }

    /** Who has to bring what is missing. */
    public enum Bringer {
        /** Руководитель. */
        SCHOOL_HEAD,
        /** Заместитель руководителя. */
        DEPUTY_HEAD,
        /** Куратор программы. */
        CURATOR,
        /** Ведущий специалист. */
        LEADER,
        /** Педагог. */
        TEACHER
    }

    /** In words: it is there, it is missing, or nothing of it is due yet. */
    public enum State {
        THERE,
        MISSING,
        NOT_DUE
    }

    static Standing of(Dossier dossier, DossierDocument document) {
        Subject subject = dossier.subject();
        List<Proof> proofs = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        if (subject != null) {
            subject.findings().stream()
                    .filter(finding -> finding.document() == document)
                    .forEach(finding -> {
                        proofs.addAll(finding.proofs());
                        gaps.addAll(finding.gaps());
                    });
        }
        if (document == DossierDocument.NORMS) {
            dossier.groups().forEach(group -> proofs.addAll(group.proofs()));
        }
        if (document == DossierDocument.CONTROL_PLAN) {
            dossier.checkpoints().stream()
                    .filter(checkpoint -> !checkpoint.cancelled())
                    .map(checkpoint -> new Proof(Proof.Kind.CHECKPOINT, checkpoint.id(), null, checkpoint.deadline()))
                    .forEach(proofs::add);
            LocalDate from = subject == null ? null : subject.judgedFrom();
            if (proofs.isEmpty() && from != null) {
                gaps.add(new Gap(Gap.Kind.NO_CONTROL_PLAN, null, from));
            }
        }
        Dossier.Evidences evidences = dossier.evidences();
        if (document == DossierDocument.PORTFOLIO && evidences != null && evidences.count() > 0) {
            String howMany = String.valueOf(evidences.count());
            proofs.add(new Proof(Proof.Kind.PORTFOLIO, dossier.teacher(), howMany, null));
            gaps.clear();
        }
        Optional<Dossier.Paper> paper = dossier.paper(document);
        boolean onPaper = paper.filter(Dossier.Paper::holds).isPresent();
        Bringer bringer = bringer(document, subject);
        return new Standing(
                document,
                proofs,
                onPaper
                        ? List.of()
                        : gaps.stream().sorted(Comparator.comparing(Gap::since)).toList(),
                paper.orElse(null),
                bringer,
                person(bringer, dossier));
    }

    private static Bringer bringer(DossierDocument document, @Nullable Subject subject) {
        boolean support = subject != null && subject.kind() == Subject.Kind.SUPPORT;
        return switch (document) {
            case NORMS, PROGRAM -> Bringer.SCHOOL_HEAD;
            case DIAGNOSIS -> Bringer.DEPUTY_HEAD;
            case CONTROL_PLAN ->
                support
                        ? Bringer.LEADER
                        : subject != null && subject.curator() != null ? Bringer.CURATOR : Bringer.DEPUTY_HEAD;
            case REPORTS -> support ? Bringer.LEADER : Bringer.TEACHER;
            case PORTFOLIO -> Bringer.TEACHER;
        };
    }

    private static @Nullable UUID person(Bringer bringer, Dossier dossier) {
        Subject subject = dossier.subject();
        return switch (bringer) {
            case SCHOOL_HEAD, DEPUTY_HEAD -> null;
            case CURATOR -> subject == null ? null : subject.curator();
            case LEADER -> subject == null ? null : subject.leader();
            case TEACHER -> dossier.teacher();
        };
    }

    public boolean onPaper() {
        return paper != null && paper.holds();
    }

    /** First day on which something of it is missing, also a day to come; null where nothing is. */
    public @Nullable LocalDate missingSince() {
        return gaps.isEmpty() ? null : gaps.getFirst().since();
    }

    /** How it stands on a day. */
    State on(LocalDate day) {
        LocalDate missing = missingSince();
        if (missing != null && !missing.isAfter(day)) {
            return State.MISSING;
        }
        return onPaper() || !proofs.isEmpty() ? State.THERE : State.NOT_DUE;
    }
}
