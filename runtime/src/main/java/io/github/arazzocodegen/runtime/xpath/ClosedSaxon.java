package io.github.arazzocodegen.runtime.xpath;

import java.io.StringReader;
import java.util.Set;
import javax.xml.xpath.XPathFactory;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.CollationURIResolver;
import net.sf.saxon.lib.EnvironmentVariableResolver;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.Logger;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.xpath.XPathFactoryImpl;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

/**
 * Saxon with every way out shut: an expression sees its document and its variables, and reads no file, no address, no
 * variable of the environment and no class by name. It prints nothing. The only class that needs Saxon.
 */
final class ClosedSaxon {

    /** The collations of Saxon's own may name a class. */
    private static final String OWN_COLLATIONS = "http://saxon.sf.net/";

    private ClosedSaxon() {}

    /** @throws LinkageError if Saxon is not there */
    static XPathFactory factory() {
        XPathFactoryImpl factory = new XPathFactoryImpl();
        Configuration configuration = factory.getConfiguration();
        configuration.setBooleanProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        configuration.setResourceResolver(request -> {
            throw refusal(request.uri);
        });
        configuration.setUnparsedTextURIResolver((uri, encoding, config) -> {
            throw refusal(uri);
        });
        configuration.setCollectionFinder((context, uri) -> {
            throw refusal(uri);
        });
        CollationURIResolver standard = configuration.getCollationURIResolver();
        configuration.setCollationURIResolver(
                (uri, config) -> uri.startsWith(OWN_COLLATIONS) ? null : standard.resolve(uri, config));
        configuration.setConfigurationProperty(Feature.ENVIRONMENT_VARIABLE_RESOLVER, new NoEnvironment());
        configuration.setParseOptions(configuration
                .getParseOptions()
                .withEntityResolver((publicId, systemId) -> new InputSource(new StringReader(""))));
        configuration.setErrorReporterFactory(config -> error -> {});
        configuration.setLogger(new Silence());
        return factory;
    }

    private static XPathException refusal(@Nullable Object uri) {
        return new XPathException("it reads " + uri + ", and a criterion sees its context only");
    }

    private static final class NoEnvironment implements EnvironmentVariableResolver {

        @Override
        public Set<String> getAvailableEnvironmentVariables() {
            return Set.of();
        }

        @Override
        public @Nullable String getEnvironmentVariable(String name) {
            return null;
        }
    }

    private static final class Silence extends Logger {

        @Override
        public void println(String message, int severity) {
            // What is wrong is in the exception; what is doubtful the generator tells in its own words.
        }
    }
}
