package org.metodika.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.TestConstructor;

/**
 * A test of one whole service: the application on a free port, Kafka with all topics of the catalogue, a document store
 * with a database of its own and an issuer of tokens. Real servers in containers where an engine answers and the images
 * can be had, embedded ones otherwise; the log says once which, and why ({@code
 * org.metodika.test.infrastructure.InfrastructureSettings} names the settings).
 *
 * <p>Beans for the constructor of the test (no {@code @Autowired} needed): {@link Api}, {@link Topics} and all beans of
 * the service.
 *
 * <p>Test classes with equal configuration share one application and so one database: make each test's data its own
 * (new ids, its own school). An application that differs ({@link #properties()}) gets an empty database and empty
 * topics; while it runs, the other's consumers rest.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface PlatformTest {

    /** Properties of the application that differ in this test, {@code name=value}. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};

    /** The application; by default the one {@code @SpringBootApplication} found above the test's package. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "classes")
    Class<?>[] classes() default {};
}
