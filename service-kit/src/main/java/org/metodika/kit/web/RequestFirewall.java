package org.metodika.kit.web;

import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * The firewall of Spring Security, whose check of header values is made without a pattern: a token has a thousand
 * characters, and each request carries one.
 */
public final class RequestFirewall {

    private static final char FIRST_PRINTABLE = ' ';
    private static final char LAST_PRINTABLE = '~';

    private RequestFirewall() {}

    /** A firewall that refuses what the library's refuses. */
    public static StrictHttpFirewall create() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(RequestFirewall::isText);
        return firewall;
    }

    /** Nothing but characters that are assigned, and no control character but the tabulator. */
    private static boolean isText(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < FIRST_PRINTABLE || c > LAST_PRINTABLE) {
                return value.codePoints().allMatch(RequestFirewall::isText);
            }
        }
        return true;
    }

    private static boolean isText(int character) {
        int type = Character.getType(character);
        return character == '\t' || type != Character.CONTROL && type != Character.UNASSIGNED;
    }
}
