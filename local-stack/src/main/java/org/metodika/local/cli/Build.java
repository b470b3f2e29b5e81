package org.metodika.local.cli;

import java.util.concurrent.Callable;
import org.metodika.local.LocalStack;
import picocli.CommandLine.Command;

/** What is left of the build when Maven is through; the script runs Maven before. */
@Command(name = "build", description = "Builds what is missing or outdated, and starts nothing.")
final class Build implements Callable<Integer> {

    @Override
    public Integer call() throws InterruptedException {
        buildKeycloak(LocalStack.options().create());
        return 0;
    }

    static void buildKeycloak(LocalStack stack) throws InterruptedException {
        if (stack.needsKeycloakBuild()) {
            System.out.println("Building Keycloak; this takes about half a minute and is done once.");
            stack.buildKeycloak();
        }
    }
}
