package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.InputsPlan;

/** Writes the record {@code Inputs}, with the records and enums in it. */
final class InputsWriter {

    private static final int OF_INPUTS = 1;

    private InputsWriter() {}

    static TypeSpec write(InputsPlan plan, JavaType workflow) {
        JavaType type = workflow.nested("Inputs");
        ClassName name = TypeNames.className(type);
        InputRecordWriter inputs = new InputRecordWriter(type, plan.components(), OF_INPUTS);
        TypeSpec.Builder record = inputs.write("What the workflow is given.", false);
        plan.enums().forEach(nested -> record.addType(NestedEnums.write(nested, name)));
        for (InputsPlan.NestedRecord nested : plan.records()) {
            InputRecordWriter writer =
                    new InputRecordWriter(type.nested(nested.name()), nested.components(), OF_INPUTS + 1);
            String description = nested.description().isBlank() ? "An object within the inputs." : nested.description();
            record.addType(writer.write(description, true)
                    .addAnnotation(NestedJson.PRESENT_ONLY)
                    .build());
        }
        return record.build();
    }
}
