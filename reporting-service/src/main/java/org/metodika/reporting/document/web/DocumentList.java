package org.metodika.reporting.document.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.reporting.document.web.DocumentView.Listed;
import org.metodika.reporting.documentrows.DocumentRow;
import org.metodika.reporting.documentrows.DocumentRows;
import org.metodika.reporting.documentrows.DocumentRows.Wanted;
import org.metodika.reporting.forms.DocumentType;
import org.metodika.reporting.forms.Forms;
import org.springframework.stereotype.Component;

/** Lists of registered documents with titles and names. */
@Component
final class DocumentList {

    private final DocumentRows rows;
    private final Forms forms;
    private final Directory directory;

    DocumentList(DocumentRows rows, Forms forms, Directory directory) {
        this.rows = rows;
        this.forms = forms;
        this.directory = directory;
    }

    Page<Listed> page(Reach reach, Wanted wanted, PageRequest page) {
        Page<DocumentRow> found = rows.page(reach, wanted, page);
        return new Page<>(dressed(found.items()), found.next());
    }

    /** The register as people print it, all of it. */
    Export<Listed> table(Reach reach, Wanted wanted) {
        return Table.<Listed>named("documents")
                .column("table.document.school", Listed::schoolId)
                .column("table.document.register", Listed::register)
                .column("table.document.school-year", Listed::schoolYear)
                .column("table.document.number", Listed::number)
                .column("table.document.registered-on", Listed::registeredOn)
                .column("table.document.title", Listed::title)
                .column("table.document.teacher", Listed::teacherName)
                .column("table.document.author", Listed::authorName)
                .column("table.document.annulled-on", Listed::annulledOn)
                .column("table.document.id", Listed::id)
                .of(rows.pages(reach, wanted).flatMap(page -> dressed(page).stream()));
    }

    String title(String type) {
        return forms.type(type).map(DocumentType::title).orElse(type);
    }

    private List<Listed> dressed(List<DocumentRow> found) {
        Set<UUID> people = found.stream()
                .flatMap(row -> Stream.of(Optional.ofNullable(row.teacherId()), Optional.ofNullable(row.author())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Map<UUID, String> names = directory.names(people);
        return found.stream()
                .map(row -> Listed.of(row, title(row.type()), name(names, row.teacherId()), name(names, row.author())))
                .toList();
    }

    private static @Nullable String name(Map<UUID, String> names, @Nullable UUID person) {
        return person == null ? null : names.get(person);
    }
}
