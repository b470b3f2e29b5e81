package org.metodika.reporting.document.domain;

/** What happens to a document. */
public sealed interface DocumentEvent {

    record Registered(RegisteredDocument document) implements DocumentEvent {}

    record Annulled(RegisteredDocument.Annulment annulment) implements DocumentEvent {}
}
