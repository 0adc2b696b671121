package io.github.arazzocodegen.runtime.xpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlPathTest {

    private static final String ORDER = "<order state='open'><line n='1'/><line n='2'/><user>eve</user></order>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "exists(//line[@n = '2'])|true",
                "some $l in //line satisfies xs:integer($l/@n) gt 2|false",
                "/order/user = $p0|true",
                "/order/user = $p1|false",
                "count(//line) = $p2|true",
                "compare('a', 'B', 'http://www.w3.org/2013/collation/UCA?strength=primary') lt 0|true",
                "array { 1, 2 }?2 = map { 'a': 2 }?a|true",
                "matches(/order/@state, '^o')|true"
            })
    void anExpressionOfXPath31IsTrueOrNot(String expression, boolean isTrue) {
        assertThat(XmlPath.ofXPath31(expression).isTrue(ORDER, "eve", "adam", 2L))
                .isEqualTo(isTrue);
    }

    @Test
    void aPrefixMeansWhatItMeansAtTheRoot() {
        String xml = "<p:a xmlns:p='urn:x' xmlns:q='urn:x'><q:b xmlns:r='urn:y'/></p:a>";

        assertThat(XmlPath.of("/q:a/p:b").isTrue(xml)).isTrue();
        assertThat(XmlPath.ofXPath31("exists(/q:a/p:b)").isTrue(xml)).isTrue();
        assertThat(XmlPath.ofXPath31("xs:integer('7') eq 7").isTrue(xml)).isTrue();
        assertThat(XmlPath.of("/a/b").isTrue(xml)).isFalse();
        assertThatThrownBy(() -> XmlPath.of("/r:a").isTrue(xml)).isInstanceOf(XPathException.class);
        assertThat(XmlPath.problem("/r:a")).isNull();
        assertThat(XmlPath.problemInXPath31("/r:a")).isNull();
    }

    @Test
    void aNumberIsOneInBothVersions() {
        assertThat(XmlPath.of("$p0 + 1 = 8").isTrue("<a/>", 7L)).isTrue();
        assertThat(XmlPath.of("$p0 = 0.1").isTrue("<a/>", new BigDecimal("0.1")))
                .isTrue();
        assertThat(XmlPath.ofXPath31("$p0 + 1 eq 8").isTrue("<a/>", 7L)).isTrue();
        assertThatThrownBy(() -> XmlPath.of("$p1 = 1").isTrue("<a/>", 7L)).isInstanceOf(XPathException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "<a>",
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>"
            })
    void whatIsNoDocumentOrHasATypeDeclarationIsRefused(String xml) {
        assertThatThrownBy(() -> XmlPath.of("/a").isTrue(xml))
                .isInstanceOf(XPathException.class)
                .hasMessageStartingWith("the context is no XML document: ");
    }

    /** What takes the JDK a time or a memory that is more than that of the document. */
    @Test
    void aDocumentThatIsTooMuchToBeLookedIntoIsRefused() {
        XmlPath path = XmlPath.of("//a[@x='1']");
        String names = IntStream.range(0, 20_000).mapToObj(i -> "<a" + i + "/>").collect(Collectors.joining());
        String attributes =
                IntStream.range(0, 20_000).mapToObj(i -> "<a b" + i + "=''/>").collect(Collectors.joining());
        String namespaces = IntStream.range(0, 2_000)
                .mapToObj(i -> "<a xmlns:n='u" + i + "'/>")
                .collect(Collectors.joining());

        assertThatThrownBy(() -> path.isTrue("<a>".repeat(100_000) + "</a>".repeat(100_000)))
                .isInstanceOf(XPathException.class)
                .hasMessageStartingWith("the context is no XML document: ")
                .hasMessageContaining("500");
        assertThatThrownBy(() -> path.isTrue("<a>" + names + "</a>")).hasMessageContaining("too many names");
        assertThatThrownBy(() -> path.isTrue("<a>" + attributes + "</a>")).hasMessageContaining("too many names");
        assertThatThrownBy(() -> path.isTrue("<a>" + namespaces + "</a>")).hasMessageContaining("too many namespaces");
        assertThat(path.isTrue("<a>".repeat(499) + "<a x='1'/>" + "</a>".repeat(499)))
                .isTrue();
        assertThat(path.isTrue("<b>" + "<c/><a/>".repeat(10_000) + "<a x='1'/></b>"))
                .isTrue();
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() {
        assertThat(XmlPath.problemInXPath31("exists(//a)")).isNull();
        assertThat(XmlPath.problemInXPath31("exists(//a,\n1 +)"))
                .extracting(XmlPath.Problem::offset)
                .isEqualTo(15);
        assertThat(XmlPath.problemInXPath31("1 +)"))
                .extracting(XmlPath.Problem::offset)
                .isEqualTo(3);
        assertThat(XmlPath.problem("//a[")).isNotBlank();
        assertThat(XmlPath.problemInXPath31("//a["))
                .extracting(XmlPath.Problem::message)
                .asString()
                .contains("reached the end of the input");
        assertThat(XmlPath.problem("//a[1]")).isNull();
    }

    /** Whatever a criterion was let through with: what it names is not read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "doc('%s/order.xml')//user = 'eve'",
                "doc-available('%s/order.xml')",
                "unparsed-text-available('%s/order.xml')",
                "contains(unparsed-text('%s/order.xml'), 'eve')",
                "exists(unparsed-text-lines('%s/order.xml'))",
                "exists(json-doc('%s/order.json'))",
                "exists(collection('%s'))",
                "exists(uri-collection('%s'))",
                "function-lookup(xs:QName('fn:doc'), 1)('%s/order.xml')//user = 'eve'",
                "parse-xml('<!DOCTYPE a [<!ENTITY e SYSTEM \"%s/eve.txt\">]><a>&e;</a>') = 'eve'",
                "exists(available-environment-variables())",
                "environment-variable('PATH') != ''",
                "compare('a', 'b', 'http://saxon.sf.net/collation?class=java.lang.Object') = -1",
                "Q{java:java.lang.System}getProperty('user.dir') != ''"
            })
    void nothingIsReadFromOutside(String expression) throws IOException {
        Files.writeString(folder.resolve("order.xml"), ORDER);
        Files.writeString(folder.resolve("order.json"), "{}");
        Files.writeString(folder.resolve("eve.txt"), "eve");
        String uri = folder.toUri().toString().replaceFirst("/$", "");

        assertThat(isTrue(expression.replace("%s", uri))).isNotEqualTo(true);
    }

    private static @Nullable Boolean isTrue(String expression) {
        try {
            return XmlPath.ofXPath31(expression).isTrue(ORDER);
        } catch (XPathException e) {
            return null;
        }
    }

    @Test
    void aLaterVersionSaysWhatIsMissingWhereSaxonIsNotThere() throws Exception {
        URL runtime = XmlPath.class.getProtectionDomain().getCodeSource().getLocation();
        URL annotations = Nullable.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {runtime, annotations}, ClassLoader.getPlatformClassLoader())) {
            Method method = loader.loadClass(XmlPath.class.getName()).getDeclaredMethod("ofXPath31", String.class);
            assertThatThrownBy(() -> method.invoke(null, "exists(//a)"))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("net.sf.saxon:Saxon-HE");
        }
    }
}
