package org.metodika.program.supportlabels;

import java.time.LocalDate;
import java.util.List;

/**
 * Редакция надписей, which the centre has made; the labels that it doesn't hold are those of the platform.
 *
 * @param version from 1
 * @param labels those that differ from the shipped ones, or once did
 */
public record LabelSet(int version, LocalDate changedOn, List<LabelText> labels) {

    public LabelSet {
        labels = List.copyOf(labels);
    }

    /** Надписи изменены. */
    public record Changed(LabelSet after, List<String> codes) {
        public Changed {
            codes = List.copyOf(codes);
        }
    }
}
