package io.github.arazzocodegen.javagen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.Workflows;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final String STEPS = """
            - stepId: find
              operationId: search
              parameters:
              - {name: text, in: query, value: 'a rather long text that is looked for in all the things {$inputs.text}'}
              - {name: longs, in: query, value: [1, 2, 3]}
              - {name: day, in: query, value: $inputs.day}
              - {name: Authorization, in: header, value: 'Bearer {$inputs.token}'}
              successCriteria:
              - condition: $statusCode == 200
              - condition: $statusCode == 200 && ($response.body#/0/active || $response.body#/0/flag) && $response.body#/0/count > 3
              - context: $response.body
                condition: $[0].owner.boss.name == 'somebody with quite a long name' || $.length > 1000
                type: jsonpath
              outputs:
                first: $response.body#/0
                bossOfTheOwnerOfTheFirstPart: $response.body#/0/parts/0/owner/boss/name
            - stepId: create
              operationId: createThing
              requestBody:
                payload:
                  name: $inputs.text
                  status: open
                  price: 12.5
                  tags: [one, two]
                  owner: {name: 'the owner of the thing', email: owner@things.example, boss: {name: $inputs.text}}
                  meta: {colour: red, shape: $inputs.text, and: something rather long to say about the thing}
              onSuccess:
              - name: alreadyThereAndNothingElseToDo
                type: end
                criteria:
                - condition: $statusCode == 201 && $response.body#/name == 'one name' || $response.body#/name == 'another name'
              outputs: {id: $response.body#/id, owner: $response.body#/owner/name}
            """;

    @Test
    void whatIsLongIsLaidOutOverLines() throws IOException {
        String source = Workflows.steps(STEPS).sources().getOrDefault("p/W.java", "");
        String methods = source.substring(
                source.indexOf("    /**\n     * Runs the"), source.indexOf("    public record Inputs"));
        Golden.assertMatches("javagen/layout.txt", methods);
        assertThat(methods.lines().filter(line -> line.length() > 110 && !isOneLiteral(line)))
                .isEmpty();
    }

    private static boolean isOneLiteral(String line) {
        return line.strip().matches("\"[^\"]*\"[,);]*");
    }
}
