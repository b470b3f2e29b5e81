package org.metodika.test.infrastructure;

/** A running broker and document store. */
interface Servers extends AutoCloseable {

    /** Where the broker listens. */
    String kafkaBootstrapServers();

    /** Address of the document store without a database. */
    String mongoAddress();

    @Override
    void close();
}
