package io.github.arazzocodegen.runtime.xpath;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class XmlPathTest {

    @Test
    void aLaterVersionSaysWhatIsMissingWhereSaxonIsNotThere() {
        assertThatThrownBy(() -> XmlPath.ofXPath31("exists(//a)"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("net.sf.saxon:Saxon-HE");
    }
}
