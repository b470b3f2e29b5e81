package org.metodika.kit.wiring;

import java.util.Collection;
import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A secret of the demonstration where real people's data may be. */
final class DemoSecretsFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> names;

    DemoSecretsFound(Collection<String> names) {
        super("Demo secrets outside the profile local: " + String.join(", ", names));
        this.names = List.copyOf(names);
    }

    /** Says it in one line; never with the secret itself. */
    static final class Analyzer extends AbstractFailureAnalyzer<DemoSecretsFound> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, DemoSecretsFound cause) {
            return new FailureAnalysis(
                    "Demo secrets are refused outside the profile 'local': " + String.join(", ", cause.names),
                    "Set them to secrets of your own, or start with the profile 'local'.",
                    cause);
        }
    }
}
