package org.metodika.local.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.metodika.local.LocalStack;
import org.metodika.local.process.Processes;
import org.metodika.local.process.RunRecord;

/** What people are told when everything is ready. */
final class Summary {

    /** How the last line begins. */
    static final String READY = "Metodika is ready after";

    private final LocalStack stack;
    private final PrintStream out;
    private Set<String> running = Set.of();

    Summary(LocalStack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    /** Prints it all; the time is that of the start, in nanoseconds. */
    void print(long nanos, boolean inBackground) {
        List<RunRecord> records = stack.layout().runs().records();
        running = records.stream().map(RunRecord::name).collect(Collectors.toSet());
        out.println();
        addresses();
        if (running.contains("keycloak")) {
            accounts();
        }
        memory(records);
        out.printf("%n%s %s. %s%n", READY, Texts.seconds(nanos), ending(inBackground));
        out.flush();
    }

    private void addresses() {
        out.println("Addresses");
        address("gateway", "gateway", stack.url("gateway"));
        address("keycloak", "Keycloak", stack.url("keycloak") + "/admin (keycloak-admin / demo)");
        address("kafka", "Kafka", stack.kafkaBootstrap());
        address("store", "document store", stack.mongoUri());
        address("mail", "caught mail", stack.url("mail-reader"));
        out.printf("  %-20s %s%n", "logs", stack.layout().logs());
    }

    private void address(String child, String words, String address) {
        if (running.contains(child)) {
            out.printf("  %-20s %s%n", words, address);
        }
    }

    private void accounts() {
        out.println();
        out.println("Accounts (password: demo)");
        out.println("  methodist, admin, analyst; the people of the schools come with the first import");
        out.println();
        out.println("Try");
        out.printf("""
                  TOKEN=$(curl -s %s/protocol/openid-connect/token \\
                    -d grant_type=password -d client_id=metodika-cli -d username=methodist -d password=demo \\
                    | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                """, stack.keycloakIssuer());
        if (running.contains("gateway")) {
            out.printf(
                    "  curl -s -H \"Authorization: Bearer $TOKEN\" %s/api/directory/schools%n", stack.url("gateway"));
        }
    }

    private void memory(List<RunRecord> records) {
        out.println();
        out.println("Resident memory");
        long sum = 0;
        for (RunRecord record : records) {
            OptionalLong resident = Processes.residentBytes(record.pid());
            if (resident.isPresent()) {
                sum += resident.getAsLong();
                out.printf("  %-20s %8s%n", record.name(), Texts.megabytes(resident.getAsLong()));
            }
        }
        out.printf("  %-20s %8s%n", "in all", Texts.megabytes(sum));
    }

    private static String ending(boolean inBackground) {
        return inBackground ? "./metodika down stops it." : "Ctrl-C stops it.";
    }
}
