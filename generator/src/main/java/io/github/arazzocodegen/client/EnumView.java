package io.github.arazzocodegen.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CodegenModel;

/** What the template {@code enum} is filled with. */
record EnumView(String packageName, String doc, String name, String type, List<Constant> constants) {

    /** A constant with its value as a literal and what follows it. */
    record Constant(String name, String literal, String separator) {}

    static EnumView of(ClientType.Enumeration enumeration, CodegenModel model) {
        List<Constant> constants = new ArrayList<>();
        int left = enumeration.constants().size();
        for (Map.Entry<String, String> constant : enumeration.constants().entrySet()) {
            left--;
            constants.add(new Constant(
                    constant.getValue(), literal(constant.getKey(), model.dataType), left == 0 ? ";" : ","));
        }
        return new EnumView(
                enumeration.javaType().packageName(),
                JavaText.javadoc(0, model.unescapedDescription == null ? "" : model.unescapedDescription),
                model.classname,
                model.dataType,
                constants);
    }

    private static String literal(String value, String type) {
        return switch (type) {
            case "Integer" -> Integer.toString(Integer.parseInt(value));
            case "Long" -> Long.parseLong(value) + "L";
            default -> JavaText.literal(value);
        };
    }
}
