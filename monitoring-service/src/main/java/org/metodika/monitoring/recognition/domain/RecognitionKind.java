package org.metodika.monitoring.recognition.domain;

/** How somebody is rewarded. */
public enum RecognitionKind {
    /** Моральное поощрение, e.g. a letter of thanks. */
    MORAL,
    /** Материальное поощрение, e.g. a bonus. */
    MATERIAL,
    /** Чествование на «празднике успеха». */
    FEAST_OF_SUCCESS
}
