package io.github.arazzocodegen.runtime.xpath;

/** An expression could not be evaluated, or the text is no XML document. */
public final class XPathException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    XPathException(String problem) {
        super(problem);
    }
}
