package io.github.arazzocodegen.plan;

import com.palantir.javapoet.NameAllocator;
import io.github.arazzocodegen.openapi.ShortNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.lang.model.SourceVersion;

/**
 * Hands out Java names for names of a document. A clash is settled by the document's own spelling or by a word for the
 * role, never by order, so that a name does not move when something is added; names differ also when case is ignored.
 */
final class JavaNames {

    /** A record component or a method without parameters can't be called so (JLS 8.10.1). */
    static final Set<String> OBJECT_METHODS =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Types that generated code names: a type of the document that hid one of them would be taken for it. */
    static final Set<String> USED_TYPES = Set.of(
            ("Object String Integer Long Float Double Boolean Number Void Record Enum Override IllegalStateException"
                            + " Exception RuntimeException BigDecimal BigInteger URI LocalDate OffsetDateTime UUID"
                            + " Duration List Map Arrays Objects Supplier HttpClient Nullable NullMarked JsonValue"
                            + " JsonProperty JsonInclude InvalidInputException TransitionLimitException TypeReference Json ApiLevel Attempt BodyType Checks Comparisons Course Trail"
                            + " Conversions Copies Criterion Elements JsonObject JsonPath JsonValues MatchBudget Pattern Response Retries Secrets Step"
                            + " StepFailedException WorkflowException WorkflowOptions WorkflowRun XmlPath IRegexp")
                    .split(" "));

    /** Names that Windows gives to devices, whatever the extension behind them. */
    static final Set<String> DEVICES = Set.of(("Con Prn Aux Nul Com0 Com1 Com2 Com3 Com4 Com5 Com6 Com7 Com8 Com9"
                    + " Lpt0 Lpt1 Lpt2 Lpt3 Lpt4 Lpt5 Lpt6 Lpt7 Lpt8 Lpt9")
            .split(" "));

    private JavaNames() {}

    /** {@code track-deployment-release} as {@code trackDeploymentRelease}. */
    static String lowerCamel(String text) {
        String camel = camel(text);
        int upper = 0;
        while (upper < camel.length() && Character.isUpperCase(camel.charAt(upper))) {
            upper++;
        }
        // Of a leading acronym (URLPath) all but the last capital, which starts the next word, go down with the first.
        int lower = upper > 1 && upper < camel.length() && Character.isLetter(camel.charAt(upper)) ? upper - 1 : upper;
        return identifier(camel.substring(0, lower).toLowerCase(Locale.ROOT) + camel.substring(lower));
    }

    /** {@code track-deployment-release} as {@code TrackDeploymentRelease}. */
    static String upperCamel(String text) {
        String camel = camel(text);
        return identifier(
                camel.isEmpty() ? camel : camel.substring(0, 1).toUpperCase(Locale.ROOT) + camel.substring(1));
    }

    /** {@code in progress} as {@code IN_PROGRESS}. */
    static String upperSnake(String text) {
        String snake = text.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "_")
                .replaceAll("^_+|_+$", "")
                .toUpperCase(Locale.ROOT);
        return identifier(snake);
    }

    private static String camel(String text) {
        StringBuilder camel = new StringBuilder();
        boolean start = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                start = camel.length() > 0;
            } else {
                camel.append(start ? Character.toUpperCase(c) : c);
                start = false;
            }
        }
        return camel.toString();
    }

    private static String identifier(String text) {
        String valid = NameAllocator.toJavaIdentifier(text.isEmpty() ? "_" : ShortNames.of(text));
        // A method can be called yield, but not be called by that name alone.
        boolean reserved = SourceVersion.isKeyword(valid) || valid.equals("_") || valid.equals("yield");
        return reserved ? valid + "_" : valid;
    }

    /**
     * A Java name for each of the document's names.
     *
     * @param style how a name is made, {@link #lowerCamel} for example
     * @param reserved names that are taken, whatever their case
     * @param role what is put behind a name that is taken: {@code Step}, {@code Output}
     */
    static Map<String, String> allocate(
            Collection<String> names, UnaryOperator<String> style, Collection<String> reserved, String role) {
        Set<String> taken = new HashSet<>();
        reserved.forEach(name -> taken.add(fold(name)));
        Map<String, List<String>> rivals = new TreeMap<>();
        Map<String, String> preferred = new HashMap<>();
        for (String name : new TreeSet<>(names)) {
            String styled = style.apply(name);
            String java = taken.contains(fold(styled)) ? styled + role : styled;
            preferred.put(name, java);
            rivals.computeIfAbsent(fold(java), k -> new ArrayList<>()).add(name);
        }
        Map<String, String> settled = new HashMap<>();
        rivals.forEach((folded, claimants) -> {
            List<String> exact = claimants.stream()
                    .filter(name -> name.equals(preferred.get(name)))
                    .toList();
            List<String> owners = claimants.size() == 1 ? claimants : exact;
            if (owners.size() == 1 && taken.add(folded)) {
                settled.put(owners.get(0), preferred.getOrDefault(owners.get(0), ""));
            }
        });
        Map<String, String> allocated = new LinkedHashMap<>();
        for (String name : new TreeSet<>(names)) {
            settled.computeIfAbsent(name, k -> spelled(preferred.getOrDefault(name, ""), name, taken));
        }
        names.forEach(name -> allocated.put(name, settled.getOrDefault(name, name)));
        return allocated;
    }

    /** A name that differs from that of any other spelling, by a number that the spelling gives. */
    private static String spelled(String java, String name, Set<String> taken) {
        StringBuilder spelled = new StringBuilder(java + "_" + Integer.toHexString(name.hashCode()));
        while (!taken.add(fold(spelled.toString()))) {
            spelled.append('_');
        }
        return spelled.toString();
    }

    /** What names that differ in nothing but case have in common. */
    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
