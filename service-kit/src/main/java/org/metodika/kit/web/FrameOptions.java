package org.metodika.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/**
 * Forbids frames to browsers that know {@code X-Frame-Options} alone. A page whose own policy lets every site show it gets no such
 * header, which has no word for "everywhere" and would forbid what the policy allows.
 */
public final class FrameOptions implements HeaderWriter {

    private static final String EVERYWHERE = "frame-ancestors *";

    private final HeaderWriter deny = new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY);

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String policy = response.getHeader("Content-Security-Policy");
        if (policy == null || !policy.contains(EVERYWHERE)) {
            deny.writeHeaders(request, response);
        }
    }
}
