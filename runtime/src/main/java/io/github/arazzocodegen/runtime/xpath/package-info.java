/** XPath on XML documents, with what the JDK has. */
@NullMarked
package io.github.arazzocodegen.runtime.xpath;

import org.jspecify.annotations.NullMarked;
