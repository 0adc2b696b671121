package io.github.arazzocodegen.runtime;

import io.github.arazzocodegen.runtime.xpath.XPathException;
import io.github.arazzocodegen.runtime.xpath.XmlDocuments;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Sets texts in XML. Names in expressions are as the XML writes them; document types, and so entities, are refused. */
final class XmlReplacement {

    private XmlReplacement() {}

    /** @throws IllegalArgumentException if the text is no XML, nothing in it is selected, or it can't have the value */
    static String set(String xml, String target, String value) {
        // Not even as a reference to the character (XML 1.0, section 4.1).
        if (!Texts.isInXml(value)) {
            throw new IllegalArgumentException("the value for '" + target + "' has a character that XML can't have");
        }
        try {
            Document document = XmlDocuments.parseAsWritten(xml, "the payload");
            NodeList nodes = (NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(target, document, XPathConstants.NODESET);
            if (nodes.getLength() == 0) {
                throw new IllegalArgumentException("'" + target + "' selects nothing in the payload");
            }
            for (int i = 0; i < nodes.getLength(); i++) {
                nodes.item(i).setTextContent(value);
            }
            return write(document, xml.stripLeading().startsWith("<?xml"));
        } catch (XPathException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException("'" + target + "' can't be evaluated", e);
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(Document document, boolean declared) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        document.setXmlStandalone(true);
        Transformer transformer = factory.newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, declared ? "no" : "yes");
        StringWriter text = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }
}
