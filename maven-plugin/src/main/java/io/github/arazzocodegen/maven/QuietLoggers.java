package io.github.arazzocodegen.maven;

import java.util.List;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * Keeps openapi-generator from telling Maven's console of each operation that it looks at; what it has to say that
 * matters, the compiler says. Its loggers are Maven's, which look at a system property when they are made, and only then.
 */
final class QuietLoggers {

    private static final String PREFIX = "org.slf4j.simpleLogger.log.";

    /** Maven 4 has loggers of its own, which take the other one with a warning. */
    private static final String PREFIX_OF_MAVEN_4 = "maven.logger.log.";

    private static final List<String> NAMES = List.of("org.openapitools", "io.swagger");

    private QuietLoggers() {}

    /** Does work that may make loggers; what a user configured stays. */
    static <T> T during(Supplier<T> work) {
        String loggers = LoggerFactory.getILoggerFactory().getClass().getName();
        String prefix = loggers.startsWith("org.apache.maven.") ? PREFIX_OF_MAVEN_4 : PREFIX;
        List<String> set = NAMES.stream()
                .map(name -> prefix + name)
                .filter(property -> System.getProperty(property) == null)
                .toList();
        set.forEach(property -> System.setProperty(property, "off"));
        try {
            return work.get();
        } finally {
            set.forEach(System::clearProperty);
        }
    }
}
