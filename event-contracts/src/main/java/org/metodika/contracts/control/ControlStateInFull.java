package org.metodika.contracts.control;

import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Контроль реализации программы: текущее состояние со словами акта. */
@Meaning("Present content of a control and the words of its act, with free text: for services only")
public record ControlStateInFull(
        @Meaning("What version 1 says") ControlState control,

        @Meaning("The act that stands (B44); absent where there is none") @Nullable
        ControlActContent act) {}
