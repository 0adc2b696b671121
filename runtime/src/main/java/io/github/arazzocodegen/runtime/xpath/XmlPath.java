package io.github.arazzocodegen.runtime.xpath;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathFactoryConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * An expression of XPath 1.0, evaluated by the JDK. Safe for use by any number of threads: the JDK's own objects are not,
 * so each evaluation has its own.
 */
public final class XmlPath {

    private static final String PARAMETER = "p";

    /** What a prefix stands for is not known before there is a document. */
    private static final String ANY_NAMESPACE = "urn:any";

    private final String expression;

    private XmlPath(String expression) {
        this.expression = expression;
    }

    /** An expression; in it {@code $p0}, {@code $p1} and so on stand for values that are given when it is evaluated. */
    public static XmlPath of(String expression) {
        return new XmlPath(expression);
    }

    /**
     * What is wrong with an expression, or null if it is one of XPath 1.0.
     */
    public static @Nullable String problem(String expression) {
        try {
            engine(prefix -> ANY_NAMESPACE).compile(expression);
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
        Document document = XmlDocuments.parse(xml);
        XPath engine = engine(prefix -> document.getDocumentElement().lookupNamespaceURI(prefix));
        engine.setXPathVariableResolver(name -> argument(name, arguments));
        try {
            return (Boolean) engine.evaluate(expression, document, XPathConstants.BOOLEAN);
        } catch (XPathExpressionException e) {
            throw new XPathException("it can't be evaluated: " + message(e));
        }
    }

    /** Numbers of XPath 1.0 are binary. */
    private static @Nullable Object argument(QName name, @Nullable Object... arguments) {
        String local = name.getLocalPart();
        if (!local.matches(PARAMETER + "[0-9]{1,9}")) {
            return null;
        }
        int index = Integer.parseInt(local.substring(PARAMETER.length()));
        Object value = index < arguments.length ? arguments[index] : null;
        return value instanceof Number number ? (Object) new BigDecimal(number.toString()).doubleValue() : value;
    }

    private static XPath engine(Function<String, @Nullable String> namespaces) {
        try {
            XPathFactory factory = XPathFactory.newDefaultInstance();
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
