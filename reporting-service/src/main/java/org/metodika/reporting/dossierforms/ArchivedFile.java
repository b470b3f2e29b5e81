package org.metodika.reporting.dossierforms;

/**
 * A line of the index of an archive.
 *
 * @param file name in the archive; empty where the document is not in it
 * @param note number and day of registration, or why it is not in it
 */
record ArchivedFile(String number, String title, String file, String note) {}
