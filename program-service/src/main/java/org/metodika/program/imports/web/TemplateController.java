package org.metodika.program.imports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.imports.domain.Columns;
import org.metodika.program.imports.domain.OfferColumns;
import org.metodika.program.offers.application.OfferAction;
import org.metodika.program.personified.application.ProgramAction;
import org.metodika.program.school.application.DirectoryAction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Empty files with the right headings, in the language of the caller. */
@RestController
@RequestMapping(
        path = "/api/directory/imports/templates",
        produces = {Export.CSV, Export.XLSX})
@Tag(name = "Directory: imports")
public final class TemplateController {

    private static final Table<Field> SCHOOLS = template("schools", Columns.SCHOOLS);
    private static final Table<Field> STAFF = template("staff", Columns.STAFF);
    private static final Table<Field> OFFERS = template("offers", OfferColumns.OFFERS);

    private final Access access;

    public TemplateController(Access access) {
        this.access = access;
    }

    @Operation(summary = "Empty file for schools")
    @GetMapping("/schools")
    Export<?> schools(Actor actor) {
        access.reach(actor, DirectoryAction.MANAGE);
        return SCHOOLS.of(Stream.empty());
    }

    @Operation(summary = "Empty file for staff")
    @GetMapping("/staff")
    Export<?> staff(Actor actor) {
        access.reach(actor, DirectoryAction.MANAGE);
        return STAFF.of(Stream.empty());
    }

    @Operation(summary = "Empty file for the catalogue of a provider")
    @GetMapping("/offers")
    Export<?> offers(Actor actor) {
        access.reach(actor, OfferAction.KEEP);
        return OFFERS.of(Stream.empty());
    }

    @Operation(summary = "Empty book for programs under way on paper, with a sheet that explains it")
    @GetMapping(path = "/programs.xlsx", produces = Export.XLSX)
    ResponseEntity<byte[]> programs(Actor actor, Locale locale) {
        access.reach(actor, ProgramAction.TRANSFER);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Export.XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"programs-template.xlsx\"")
                .body(PaperTemplate.book(locale));
    }

    private static Table<Field> template(String name, List<Field> fields) {
        Table<Field> table = Table.named(name + "-template");
        for (Field field : fields) {
            table = table.column("column." + field.name(), unused -> "");
        }
        return table;
    }
}
