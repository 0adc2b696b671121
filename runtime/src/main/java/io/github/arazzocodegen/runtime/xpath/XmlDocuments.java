package io.github.arazzocodegen.runtime.xpath;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads XML of strangers: a document type declaration is refused, so there are no entities, and nothing is fetched. What
 * makes the JDK's XPath take a time or a memory that grows faster than the document does, is bounded.
 */
public final class XmlDocuments {

    /** A text is looked for in all elements around it, and each element knows the namespaces of those around it. */
    private static final int MOST_NESTED = 500;

    /** The names of a document are in lists that are searched from the start. */
    private static final int MOST_NAMES = 10_000;

    /** Each element that declares a namespace has a list of all that are declared where it stands. */
    private static final int MOST_NAMESPACES = 1_000;

    private XmlDocuments() {}

    /**
     * Reads a document, with the namespaces of its names.
     *
     * @param what what the text is, in the words of a message
     * @throws XPathException if it is none, has a document type declaration, or takes too much to be looked into
     */
    static Document parse(String xml, String what) {
        Document document = parse(xml, what, true);
        check(document, what);
        return document;
    }

    /** The same with names as they are written, prefixes and all. */
    public static Document parseAsWritten(String xml, String what) {
        return parse(xml, what, false);
    }

    private static Document parse(String xml, String what, boolean namespaces) {
        try {
            DocumentBuilder builder = factory(namespaces).newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            throw new XPathException(what + " is no XML document: " + e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser can't be made secure", e);
        }
    }

    private static DocumentBuilderFactory factory(boolean namespaces) throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(namespaces);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(MOST_NESTED));
        return factory;
    }

    private static void check(Document document, String what) {
        Set<String> elements = new HashSet<>();
        Set<String> attributes = new HashSet<>();
        int namespaces = 0;
        for (Node node = document.getDocumentElement(); node != null; node = next(node)) {
            if (node.getNodeType() == Node.ELEMENT_NODE) {
                elements.add(node.getNodeName());
                NamedNodeMap own = node.getAttributes();
                for (int i = 0; i < own.getLength(); i++) {
                    String name = own.item(i).getNodeName();
                    attributes.add(name);
                    namespaces += name.startsWith(XMLConstants.XMLNS_ATTRIBUTE) ? 1 : 0;
                }
            }
            if (elements.size() + attributes.size() > MOST_NAMES || namespaces > MOST_NAMESPACES) {
                throw new XPathException(what + " has too many "
                        + (namespaces > MOST_NAMESPACES ? "namespaces" : "names") + " to be looked into");
            }
        }
    }

    /** The next node in document order, or null behind the last one. */
    private static @Nullable Node next(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at.getNextSibling() == null) {
            at = at.getParentNode();
        }
        return at == null ? null : at.getNextSibling();
    }

    /** The JDK prints errors to the standard error stream unless it is told not to. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
