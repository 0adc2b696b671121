/** What the compiler has to say about a document, and how it is printed. */
@NullMarked
package io.github.arazzocodegen.diagnostics;

import org.jspecify.annotations.NullMarked;
