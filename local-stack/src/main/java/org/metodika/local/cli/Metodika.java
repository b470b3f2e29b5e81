package org.metodika.local.cli;

import java.util.concurrent.Callable;
import org.metodika.local.process.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The launcher behind the script {@code ./metodika}. */
@Command(
        name = "./metodika",
        description = "Runs Metodika on this machine: Kafka, Keycloak, an embedded document store and the services.",
        mixinStandardHelpOptions = true,
        version = "Metodika 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Up.class,
            Down.class,
            Status.class,
            Logs.class,
            BackupCommand.class,
            RestoreCommand.class,
            Reset.class,
            Build.class,
        })
public final class Metodika implements Callable<Integer> {

    static final int FAILED = 1;
    static final int NOT_RUNNING = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Metodika() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        return new CommandLine(new Metodika())
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    if (problem instanceof Trouble trouble) {
                        line.getErr().println(trouble.getMessage());
                        line.getErr().flush();
                        return FAILED;
                    }
                    throw problem;
                })
                .execute(args);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: ./metodika up");
    }
}
