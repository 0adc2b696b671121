package io.github.arazzocodegen.runtime.xpath;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.transform.SourceLocator;
import javax.xml.transform.TransformerException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathFactoryConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * An expression of XPath 1.0, evaluated by the JDK, or of 3.1, evaluated by Saxon if that is there. Safe for use by any
 * number of threads: the JDK's own objects are not, so each evaluation has its own.
 */
public final class XmlPath {

    private static final String PARAMETER = "p";

    /** What a prefix stands for is not known before there is a document. */
    private static final String ANY_NAMESPACE = "urn:any";

    /** What these prefixes mean in XPath 3.1 (section 2.1.1), unless the document says otherwise. */
    private static final Map<String, String> KNOWN = Map.of(
            "xs", "http://www.w3.org/2001/XMLSchema",
            "fn", "http://www.w3.org/2005/xpath-functions",
            "map", "http://www.w3.org/2005/xpath-functions/map",
            "array", "http://www.w3.org/2005/xpath-functions/array",
            "math", "http://www.w3.org/2005/xpath-functions/math");

    /** An engine of its own for each evaluation. */
    private interface Factories {
        XPathFactory create() throws XPathFactoryConfigurationException;
    }

    private final String expression;
    private final Factories factories;
    private final boolean exact;

    private XmlPath(String expression, Factories factories, boolean exact) {
        this.expression = expression;
        this.factories = factories;
        this.exact = exact;
    }

    /**
     * An expression of XPath 1.0; in it {@code $p0}, {@code $p1} and so on stand for values that are given when it is
     * evaluated.
     */
    public static XmlPath of(String expression) {
        return new XmlPath(expression, XPathFactory::newDefaultInstance, false);
    }

    /**
     * The same of XPath 3.1.
     *
     * @throws IllegalStateException if Saxon is not there
     */
    public static XmlPath ofXPath31(String expression) {
        XPathFactory factory = saxon();
        return new XmlPath(expression, () -> factory, true);
    }

    private static XPathFactory saxon() {
        try {
            return ClosedSaxon.factory();
        } catch (LinkageError e) {
            throw new IllegalStateException("XPath 3.1 needs the dependency net.sf.saxon:Saxon-HE", e);
        }
    }

    /**
     * What is wrong with an expression.
     *
     * @param offset the character at which it is noticed, from 0; -1 if that is not known
     */
    public record Problem(String message, int offset) {}

    /**
     * What is wrong with an expression, or null if it is one of XPath 3.1.
     *
     * @throws IllegalStateException if Saxon is not there
     */
    public static @Nullable Problem problemInXPath31(String expression) {
        try {
            XPathFactory factory = saxon();
            XPath engine = engine(() -> factory, prefix -> KNOWN.getOrDefault(prefix, ANY_NAMESPACE));
            engine.setXPathVariableResolver(name -> null);
            engine.compile(expression);
            return null;
        } catch (XPathExpressionException e) {
            SourceLocator place = e.getCause() instanceof TransformerException cause ? cause.getLocator() : null;
            return new Problem(message(e), place == null ? -1 : offset(expression, place));
        } catch (RuntimeException e) {
            return new Problem("it can't be compiled: " + e, -1);
        }
    }

    /** Saxon counts lines from -1, and columns from the line break before them. */
    private static int offset(String expression, SourceLocator place) {
        int lineBreak = 0;
        for (int line = -1; line < place.getLineNumber(); line++) {
            lineBreak = expression.indexOf('\n', line == -1 ? 0 : lineBreak + 1);
        }
        return lineBreak + place.getColumnNumber();
    }

    /**
     * What is wrong with an expression, or null if it is one of XPath 1.0.
     */
    public static @Nullable String problem(String expression) {
        try {
            engine(XPathFactory::newDefaultInstance, prefix -> ANY_NAMESPACE).compile(expression);
            return null;
        } catch (XPathExpressionException e) {
            return message(e);
        }
    }

    /**
     * Whether the expression is true of a document (XPath 1.0, section 4.3, {@code boolean}): of nodes, whether there are
     * any. A prefix in it means what it means at the document's root.
     *
     * @throws XPathException if the text is no document, has a document type declaration, or the expression can't be
     *     evaluated
     */
    public boolean isTrue(String xml, @Nullable Object... arguments) {
        Document document = XmlDocuments.parse(xml, "the context");
        XPath engine = engine(factories, prefix -> {
            String namespace = document.getDocumentElement().lookupNamespaceURI(prefix);
            return namespace == null && exact ? KNOWN.get(prefix) : namespace;
        });
        engine.setXPathVariableResolver(name -> argument(name, exact, arguments));
        try {
            return (Boolean) engine.evaluate(expression, document, XPathConstants.BOOLEAN);
        } catch (XPathExpressionException e) {
            throw new XPathException("it can't be evaluated: " + message(e));
        } catch (RuntimeException | StackOverflowError e) {
            // Engines have faults of their own, and documents may be deeper than their recursion bears.
            throw new XPathException("it can't be evaluated: " + e);
        }
    }

    /** Numbers of XPath 1.0 are binary. */
    private static @Nullable Object argument(QName name, boolean exact, @Nullable Object... arguments) {
        String local = name.getLocalPart();
        if (!local.matches(PARAMETER + "[0-9]{1,9}")) {
            return null;
        }
        int index = Integer.parseInt(local.substring(PARAMETER.length()));
        Object value = index < arguments.length ? arguments[index] : null;
        return value instanceof Number number && !exact
                ? (Object) new BigDecimal(number.toString()).doubleValue()
                : value;
    }

    private static XPath engine(Factories factories, Function<String, @Nullable String> namespaces) {
        try {
            XPathFactory factory = factories.create();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            XPath engine = factory.newXPath();
            engine.setNamespaceContext(new Namespaces(namespaces));
            return engine;
        } catch (XPathFactoryConfigurationException e) {
            throw new IllegalStateException("The JDK's XPath engine can't be made secure", e);
        }
    }

    private static String message(XPathExpressionException exception) {
        Throwable cause = exception.getCause() == null ? exception : exception.getCause();
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private record Namespaces(Function<String, @Nullable String> byPrefix) implements NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            if (prefix.equals(XMLConstants.XML_NS_PREFIX)) {
                return XMLConstants.XML_NS_URI;
            }
            String uri = byPrefix.apply(prefix);
            return uri == null ? XMLConstants.NULL_NS_URI : uri;
        }

        @Override
        public @Nullable String getPrefix(String namespaceUri) {
            throw new UnsupportedOperationException("No expression asks for a prefix");
        }

        @Override
        public Iterator<String> getPrefixes(String namespaceUri) {
            throw new UnsupportedOperationException("No expression asks for prefixes");
        }
    }
}
