package org.metodika.test;

/** Names of the CloudEvents attributes in the Kafka binding, binary mode. */
final class Headers {

    static final String ID = "ce_id";
    static final String SOURCE = "ce_source";
    static final String SPEC_VERSION = "ce_specversion";
    static final String TYPE = "ce_type";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String DATA_SCHEMA = "ce_dataschema";
    static final String SEQUENCE = "ce_sequence";
    static final String PARTITION_KEY = "ce_partitionkey";
    static final String CORRELATION_ID = "ce_correlationid";
    static final String CAUSATION_ID = "ce_causationid";
    static final String CONTENT_TYPE = "content-type";

    private Headers() {}
}
