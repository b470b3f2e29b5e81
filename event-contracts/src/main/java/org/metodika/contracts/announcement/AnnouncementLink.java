package org.metodika.contracts.announcement;

import org.metodika.contracts.Meaning;

/** Ссылка. */
@Meaning("A link of an announcement")
public record AnnouncementLink(
        @Meaning("What is there") String title,
        @Meaning("Address of a page") String url) {}
