package org.metodika.program.supports.domain;

import java.util.List;

/**
 * Надписи, с которыми выдаётся заключение.
 *
 * @param version 0 for those that the platform ships
 */
public record Labels(int version, List<Label> labels) {

    public Labels {
        labels = List.copyOf(labels);
    }
}
