package org.metodika.demo.client;

/** Who signs in at Keycloak. */
public sealed interface Account {

    /** Name that tells accounts apart; stands in the journal. */
    String name();

    /** A person with a password. */
    record Person(String name, String password) implements Account {}

    /** A program of its own, such as a school's portal. */
    record Program(String name, String secret) implements Account {}

    /** A person of the demonstration, whose password is known to all. */
    static Account demo(String name) {
        return new Person(name, "demo");
    }
}
