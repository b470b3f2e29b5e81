package org.metodika.diagnostics.dictionary;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A data file of a dictionary or an instrument that can't be used; the service does not start with it. */
public final class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokenFile(String file, String problem) {
        super(file + ": " + problem);
    }

    /** Says in one line what is wrong. */
    static final class Analyzer extends AbstractFailureAnalyzer<BrokenFile> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, BrokenFile cause) {
            return new FailureAnalysis(
                    "A data file is not usable. " + cause.getMessage(), "Correct the file and start again.", cause);
        }
    }
}
