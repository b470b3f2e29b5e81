package org.metodika.program.portfolios.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.FileType;
import org.metodika.program.portfolios.application.Portfolios.Seen;
import org.metodika.program.portfolios.domain.Competence;
import org.metodika.program.portfolios.domain.Evidence;
import org.metodika.program.portfolios.domain.EvidenceFacts;
import org.metodika.program.portfolios.domain.EvidenceKind;
import org.metodika.program.portfolios.domain.KeptFile;
import org.metodika.program.portfolios.domain.Link;
import org.metodika.program.portfolios.domain.Portfolio;
import org.metodika.program.portfolios.domain.Visibility;

/** What callers send and get. */
final class PortfolioJson {

    private PortfolioJson() {}

    /**
     * What an evidence belongs to.
     *
     * @param itemId activity or stage of the program; absent for the program as a whole
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LinkJson(
            @NotNull @Nullable UUID programId, @Nullable UUID itemId) {

        static LinkJson of(Link link) {
            return new LinkJson(link.programId(), link.itemId());
        }

        Link read() {
            return new Link(Objects.requireNonNull(programId), itemId);
        }
    }

    /** A code of a dictionary of diagnostics. */
    record CompetenceJson(
            @NotNull @Nullable String dictionary,
            @NotNull @Nullable String code) {

        static CompetenceJson of(Competence competence) {
            return new CompetenceJson(competence.dictionary(), competence.code());
        }

        Competence read() {
            return new Competence(Objects.requireNonNull(dictionary), Objects.requireNonNull(code));
        }
    }

    /**
     * What is said of an evidence, as {@link EvidenceFacts} explains.
     *
     * @param visibility who sees it besides the teacher; nobody where it is absent
     */
    record FactsJson(
            @NotNull @Nullable String title,
            @NotNull @Nullable EvidenceKind kind,
            @NotNull @Nullable LocalDate day,
            @Nullable String description,
            @Nullable List<@NotNull @Valid LinkJson> links,
            @Nullable List<@NotNull @Valid CompetenceJson> competences,
            @Nullable Visibility visibility) {

        EvidenceFacts read() {
            return new EvidenceFacts(
                    Objects.requireNonNull(title).strip(),
                    Objects.requireNonNull(kind),
                    Objects.requireNonNull(day),
                    description == null ? "" : description.strip(),
                    links == null
                            ? List.of()
                            : links.stream().map(LinkJson::read).toList(),
                    competences == null
                            ? List.of()
                            : competences.stream().map(CompetenceJson::read).toList(),
                    visibility == null ? Visibility.OWN : visibility);
        }
    }

    /** @param reason why; needed where the evidence belonged to a program */
    record WithdrawalRequest(@Nullable String reason) {

        String read() {
            return reason == null ? "" : reason;
        }
    }

    /** A kind with its Russian or English word. */
    record KindJson(EvidenceKind code, String title) {}

    /**
     * A file of an evidence.
     *
     * @param bytes size
     * @param sha256 hash of the content, 64 hexadecimal digits
     */
    record FileView(UUID id, String name, FileType type, long bytes, String sha256, Instant addedAt) {

        static FileView of(KeptFile file) {
            return new FileView(file.id(), file.name(), file.type(), file.bytes(), file.sha256(), file.addedAt());
        }
    }

    /** Withdrawn, when and why. */
    record WithdrawalView(LocalDate on, String reason) {}

    /**
     * An evidence.
     *
     * @param withdrawal absent while it is valid
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EvidenceView(
            UUID id,
            String title,
            EvidenceKind kind,
            LocalDate day,
            String description,
            List<LinkJson> links,
            List<CompetenceJson> competences,
            Visibility visibility,
            List<FileView> files,
            @Nullable WithdrawalView withdrawal) {

        static EvidenceView of(Evidence evidence) {
            EvidenceFacts facts = evidence.facts();
            Evidence.Withdrawal withdrawal = evidence.withdrawal();
            return new EvidenceView(
                    evidence.id(),
                    facts.title(),
                    facts.kind(),
                    facts.day(),
                    facts.description(),
                    facts.links().stream().map(LinkJson::of).toList(),
                    facts.competences().stream().map(CompetenceJson::of).toList(),
                    facts.visibility(),
                    evidence.files().stream().map(FileView::of).toList(),
                    withdrawal == null ? null : new WithdrawalView(withdrawal.on(), withdrawal.reason()));
        }
    }

    /** How much a portfolio may hold; sizes in bytes. */
    record Limits(int evidences, int filesOfOne, int files, long largestFile, long bytes) {

        static final Limits ALL = new Limits(
                Portfolio.MOST_EVIDENCES,
                Portfolio.MOST_FILES_OF_ONE,
                Portfolio.MOST_FILES,
                Portfolio.LARGEST_FILE,
                Portfolio.MOST_BYTES);
    }

    /**
     * A portfolio as the reader sees it.
     *
     * @param own whether it is the reader's own
     * @param evidences how many evidences the reader sees, those withdrawn with a ground too
     * @param files how many files the reader sees
     * @param bytes their size
     * @param limits what it may hold; for the teacher alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PortfolioView(
            UUID id,
            UUID teacherId,
            String schoolId,
            boolean own,
            int evidences,
            int files,
            long bytes,
            @Nullable Limits limits) {

        static PortfolioView of(Seen seen) {
            return of(seen.portfolio().state(), seen.evidences(), seen.own());
        }

        static PortfolioView ofOwn(Portfolio portfolio) {
            return of(portfolio, portfolio.evidences(), true);
        }

        private static PortfolioView of(Portfolio portfolio, List<Evidence> evidences, boolean own) {
            List<KeptFile> files = evidences.stream()
                    .flatMap(evidence -> evidence.files().stream())
                    .toList();
            return new PortfolioView(
                    portfolio.teacherId(),
                    portfolio.teacherId(),
                    portfolio.schoolId(),
                    own,
                    evidences.size(),
                    files.size(),
                    files.stream().mapToLong(KeptFile::bytes).sum(),
                    own ? Limits.ALL : null);
        }
    }
}
