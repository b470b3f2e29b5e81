package org.metodika.program.templates;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * The template that the platform brings along: the programme of one school that may be used by any other (A01). It is published at
 * the first start; what the centre publishes later under its code are its next versions.
 */
public final class ShippedTemplate implements ApplicationRunner {

    /** Code under which schools find it. */
    public static final String CODE = "in-school-pd";

    private final Templates templates;
    private final Shipped shipped;

    /** What lies in the resource. */
    public record Shipped(String title, TemplateContent content) {}

    public ShippedTemplate(Templates templates, Shipped shipped) {
        this.templates = templates;
        this.shipped = shipped;
    }

    @Override
    public void run(ApplicationArguments args) {
        templates.bring(CODE, shipped.title(), shipped.content());
    }
}
