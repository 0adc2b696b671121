package io.github.arazzocodegen.xpath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.runtime.xpath.XmlPath;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class XPath31CheckTest {

    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void whatIsRightHasNoProblem() {
        assertThat(XPath31Check.problem("some $x in //a satisfies $x = 1", LONG))
                .isNull();
    }

    @Test
    void aMistakeIsSaidWithItsPlace() {
        assertThat(XPath31Check.problem("some $x in", LONG))
                .extracting(XmlPath.Problem::message)
                .asString()
                .startsWith("this is no XPath 3.1: ");
    }

    /** Saxon computes this for longer than a second, and is given none. */
    @Test
    void constantsThatTakeTooLongAreRefused() {
        assertThat(XPath31Check.problem("(1 to 200000000) = (1 to 200000000)[. lt 0]", Duration.ZERO))
                .extracting(XmlPath.Problem::message)
                .isEqualTo("what is constant in this takes too long to be computed");
    }

    @Test
    void whatIsNestedTooDeepForTheStackIsRefusedAndNoCrash() {
        String deep = "(".repeat(200_000) + "1" + ")".repeat(200_000);

        assertThat(XPath31Check.problem(deep, LONG))
                .extracting(XmlPath.Problem::message)
                .isEqualTo("this is nested too deep");
    }
}
