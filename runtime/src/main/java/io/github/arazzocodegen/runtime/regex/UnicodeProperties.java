package io.github.arazzocodegen.runtime.regex;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The properties of characters of ECMA-262 (section 22.2.2.9) that Java 17 has too. */
final class UnicodeProperties {

    private static final Pattern FORM = Pattern.compile("(?:(General_Category|gc|Script|sc)=)?([A-Za-z_]+)");
    private static final Pattern CATEGORY =
            Pattern.compile("L[ulmotC]?|M[nce]?|N[dlo]?|P[cdefios]?|Z[slp]?|S[cmko]?|C[cfnos]?");
    private static final Map<String, String> CATEGORIES = pairs(
            "Letter L Cased_Letter LC Uppercase_Letter Lu Lowercase_Letter Ll Titlecase_Letter Lt Modifier_Letter Lm"
                    + " Other_Letter Lo Mark M Combining_Mark M Nonspacing_Mark Mn Spacing_Mark Mc Enclosing_Mark Me"
                    + " Number N Decimal_Number Nd digit Nd Letter_Number Nl Other_Number No Punctuation P punct P"
                    + " Connector_Punctuation Pc Dash_Punctuation Pd Open_Punctuation Ps Close_Punctuation Pe"
                    + " Initial_Punctuation Pi Final_Punctuation Pf Other_Punctuation Po Symbol S Math_Symbol Sm"
                    + " Currency_Symbol Sc Modifier_Symbol Sk Other_Symbol So Separator Z Space_Separator Zs"
                    + " Line_Separator Zl Paragraph_Separator Zp Other C Control Cc cntrl Cc Format Cf Surrogate Cs"
                    + " Private_Use Co Unassigned Cn");
    private static final Map<String, String> BINARY = pairs(
            "Alphabetic IsAlphabetic Alpha IsAlphabetic Lowercase IsLowercase Lower IsLowercase Uppercase IsUppercase"
                    + " Upper IsUppercase White_Space IsWhite_Space space IsWhite_Space Ideographic IsIdeographic"
                    + " Ideo IsIdeographic Hex_Digit IsHex_Digit Hex IsHex_Digit ASCII_Hex_Digit XDigit AHex XDigit"
                    + " Join_Control IsJoin_Control Join_C IsJoin_Control ASCII ASCII"
                    + " Noncharacter_Code_Point IsNoncharacter_Code_Point NChar IsNoncharacter_Code_Point");

    private static final Set<String> OF_CASE =
            Set.of("\\p{Lu}", "\\p{Ll}", "\\p{Lt}", "\\p{IsUppercase}", "\\p{IsLowercase}");

    private UnicodeProperties() {}

    /**
     * The set of a property, as it stands in and outside of classes.
     *
     * @param property what stands in the braces of {@code \p{…}}
     * @param negated whether it is {@code \P}
     */
    static Optional<String> translate(String property, boolean negated) {
        Matcher form = FORM.matcher(property);
        if (!form.matches()) {
            return Optional.empty();
        }
        String key = form.group(1);
        String value = form.group(2);
        if (key == null && value.equals("Any")) {
            return Optional.of(negated ? "[^\\x{0}-\\x{10ffff}]" : "[\\x{0}-\\x{10ffff}]");
        } else if (key == null && value.equals("Assigned")) {
            return Optional.of(set("Cn", !negated));
        }
        return javaName(key, value).map(name -> set(name, negated));
    }

    private static Optional<String> javaName(@Nullable String key, String value) {
        if ("Script".equals(key) || "sc".equals(key)) {
            return isScript(value) ? Optional.of("script=" + value) : Optional.empty();
        }
        String category = CATEGORIES.getOrDefault(value, value);
        if (CATEGORY.matcher(category).matches()) {
            return Optional.of(category);
        }
        return key == null ? Optional.ofNullable(BINARY.get(value)) : Optional.empty();
    }

    /** Whether a property tells upper case from lower case. */
    static boolean isOfCase(String property) {
        return translate(property, false).filter(OF_CASE::contains).isPresent();
    }

    private static boolean isScript(String name) {
        try {
            return Character.UnicodeScript.forName(name) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String set(String javaName, boolean negated) {
        return (negated ? "\\P{" : "\\p{") + javaName + "}";
    }

    private static Map<String, String> pairs(String text) {
        String[] words = text.split(" ", -1);
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return Map.copyOf(pairs);
    }
}
