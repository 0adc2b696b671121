package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.openapi.MediaTypeNames;

/** How the value of an expression is written inside a text, so that it can't leave its place there. */
enum TextEscape {
    NONE(""),
    FORM("inForm"),
    XML("inXml");

    private static final JavaType TEXTS = JavaType.of(RuntimeTypes.STEP.packageName(), "Texts");

    private final String method;

    TextEscape(String method) {
        this.method = method;
    }

    /** What a text of a media type needs. A text that is JSON has become the value that it stands for. */
    static TextEscape of(String mediaType) {
        if (MediaTypeNames.isForm(mediaType)) {
            return FORM;
        }
        return MediaTypeNames.isXml(mediaType) ? XML : NONE;
    }

    JavaExpr apply(JavaExpr text) {
        return this == NONE ? text : JavaExpr.staticCall(TEXTS, method, text);
    }
}
