package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Программа, перенесённая с бумаги: текущее состояние. */
@Meaning(
        "Present content of a program that was transferred from paper: the same as version 1, and what paper says of its history. Other programs are told in version 1")
public record TransferredProgramState(
        @Meaning("Present content, as version 1 tells it") ProgramState program,
        @Meaning("Import that brought it") UUID importId,
        @Meaning("Day it was transferred") LocalDate transferredOn,

        @Meaning("Reports of the stages that were closed on paper")
        List<PaperReport> reports) {}
