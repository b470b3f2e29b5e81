package org.metodika.kit;

import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** The broker of this test process: started by the first test that needs it, ended with the process. */
public final class SharedBroker {

    private SharedBroker() {}

    /** Where it listens. */
    public static String address() {
        return Started.BROKER.getBrokersAsString();
    }

    private static final class Started {
        static final EmbeddedKafkaBroker BROKER = start();

        private static EmbeddedKafkaBroker start() {
            EmbeddedKafkaBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
            broker.afterPropertiesSet();
            Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy, "broker-stop"));
            return broker;
        }
    }
}
