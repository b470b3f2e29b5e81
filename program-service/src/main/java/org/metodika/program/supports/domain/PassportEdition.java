package org.metodika.program.supports.domain;

/** Паспорт в одной из своих редакций: what was binding then. */
public record PassportEdition(Edition edition, Passport passport) {}
