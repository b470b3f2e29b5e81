package org.metodika.kit.store;

import org.metodika.contracts.MessageType;

/** A message ready to leave: its type and its data. */
public record Message<T extends Record>(MessageType<T> type, T data) {}
