package org.metodika.program.portfolios.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.files.KeptContents;
import org.metodika.program.portfolios.application.Portfolios.Seen;
import org.metodika.program.portfolios.domain.Evidence;
import org.metodika.program.portfolios.domain.KeptFile;
import org.metodika.program.portfolios.web.PortfolioJson.EvidenceView;
import tools.jackson.databind.json.JsonMapper;

/** Writes the archive of a portfolio as it goes: files first, one after the other, then the index of what is really in it. */
final class PortfolioArchive {

    static final String PAGE = "index.html";
    static final String DATA = "index.json";
    private static final String PATH = "files/%03d-%s";

    private final KeptContents contents;
    private final IndexPage page;
    private final JsonMapper mapper;
    private final Clock clock;

    PortfolioArchive(KeptContents contents, IndexPage page, JsonMapper mapper, Clock clock) {
        this.contents = contents;
        this.page = page;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * The index for programs.
     *
     * @param paths where in the archive each file is, by its id; one that was removed meanwhile is absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Index(
            UUID teacherId,
            String schoolId,
            @Nullable String teacherName,
            Instant madeAt,
            List<EvidenceView> evidences,
            Map<UUID, String> paths) {}

    void write(Seen seen, String teacher, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // Most of it is compressed already.
        zip.setLevel(Deflater.BEST_SPEED);
        Map<UUID, String> paths = new HashMap<>();
        int number = 0;
        for (Evidence evidence : seen.evidences()) {
            for (KeptFile file : evidence.files()) {
                number++;
                String path = PATH.formatted(number, file.name());
                if (put(zip, path, file)) {
                    paths.put(file.id(), path);
                }
            }
        }
        Index index = new Index(
                seen.portfolio().state().teacherId(),
                seen.portfolio().state().schoolId(),
                teacher.isEmpty() ? null : teacher,
                clock.instant(),
                seen.evidences().stream().map(EvidenceView::of).toList(),
                paths);
        put(zip, PAGE, page.of(index).getBytes(StandardCharsets.UTF_8));
        put(zip, DATA, mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(index));
        zip.finish();
        out.flush();
    }

    private boolean put(ZipOutputStream zip, String path, KeptFile file) throws IOException {
        Optional<InputStream> found = contents.open(file.content());
        if (found.isEmpty()) {
            return false;
        }
        try (InputStream content = found.get()) {
            ZipEntry entry = new ZipEntry(path);
            entry.setLastModifiedTime(FileTime.from(file.addedAt()));
            zip.putNextEntry(entry);
            content.transferTo(zip);
            zip.closeEntry();
            return true;
        }
    }

    private void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setLastModifiedTime(FileTime.from(clock.instant()));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
