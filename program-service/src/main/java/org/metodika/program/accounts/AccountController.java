package org.metodika.program.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.accounts.PasswordDesk.Slip;
import org.metodika.program.school.application.DirectoryAction;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accounts of the people of the directory, and their one-time passwords. */
@RestController
@RequestMapping("/api/directory/accounts")
@Tag(name = "Directory: accounts")
public final class AccountController {

    private static final Table<Slip> SLIPS = Table.<Slip>named("one-time-passwords")
            .column("column.staffNumber", Slip::staffNumber)
            .column("column.fullName", Slip::name)
            .column("column.username", Slip::username)
            .column("column.oneTimePassword", Slip::oneTimePassword);

    private final Accounts accounts;
    private final PasswordDesk desk;
    private final Access access;

    public AccountController(Accounts accounts, PasswordDesk desk, Access access) {
        this.accounts = accounts;
        this.desk = desk;
        this.access = access;
    }

    /**
     * An account.
     *
     * @param username name to sign in with; absent until the account is there
     * @param state WAITING, OPENED, BLOCKED or FAILED
     * @param reason why it is FAILED
     * @param upToDate whether Keycloak has what the directory says now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AccountView(
            UUID staffId,
            String schoolId,
            String staffNumber,
            @Nullable String username,
            String state,
            @Nullable String reason,
            boolean upToDate) {

        static AccountView of(Account account) {
            return new AccountView(
                    account.staffId(),
                    account.schoolId(),
                    account.staffNumber(),
                    account.username(),
                    account.state().name(),
                    account.reason(),
                    account.appliedSequence() == account.wantedSequence());
        }
    }

    @Operation(summary = "Accounts within reach")
    @GetMapping
    Page<AccountView> list(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) Account.@Nullable State state) {
        Reach reach = access.reach(actor, DirectoryAction.ACCOUNTS);
        List<Account> found = accounts.list(reach, school, state, cursor(page), page.fetch());
        return Page.of(found, page, account -> account.staffId().toString()).map(AccountView::of);
    }

    @Operation(
            summary = "A new one-time password for one person",
            description = "It is returned this once and must be changed at the next sign-in; open sessions end.")
    @PostMapping("/{staffId}/one-time-password")
    ResponseEntity<Slip> issue(Actor actor, @PathVariable UUID staffId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(desk.issue(staffId, actor));
    }

    @Operation(
            summary = "One-time passwords for everybody of a school who has not signed in yet, to print and cut",
            description = "Whoever has chosen a password keeps it.")
    @PostMapping(
            path = "/one-time-passwords",
            produces = {Export.CSV, Export.XLSX})
    ResponseEntity<Export<?>> issueAll(Actor actor, @RequestParam String school) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(SLIPS.of(desk.issueAll(school, actor).stream()));
    }

    private static @Nullable UUID cursor(PageRequest page) {
        String after = page.after();
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException notAnId) {
            throw page.badCursor();
        }
    }
}
