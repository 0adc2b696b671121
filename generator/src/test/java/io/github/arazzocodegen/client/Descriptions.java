package io.github.arazzocodegen.client;

/** Descriptions for tests. */
final class Descriptions {

    static final String RELEASES = """
            openapi: 3.1.0
            info: {title: Tracker, version: "0"}
            servers: [{url: https://tracker.example/api/0}]
            tags: [{name: Releases, description: Releases of an organization.}]
            paths:
              /organizations/{organization_slug}/releases/:
                get:
                  operationId: listReleases
                  summary: List releases
                  description: Returns the releases of an organization.
                  tags: [Releases]
                  parameters:
                    - $ref: '#/components/parameters/OrganizationSlug'
                    - {name: query, in: query, schema: {type: string}, description: Part of a version.}
                    - {name: project, in: query, schema: {type: array, items: {type: integer}}}
                    - {name: limit, in: query, schema: {type: integer, default: 25}}
                  responses:
                    '200':
                      description: Releases
                      content:
                        application/json:
                          schema: {type: array, items: {$ref: '#/components/schemas/Release'}}
                    '401':
                      description: Not allowed
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Problem'}
                post:
                  operationId: createRelease
                  summary: Create a release
                  tags: [Releases]
                  parameters:
                    - $ref: '#/components/parameters/OrganizationSlug'
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/ReleaseCreate'}
                  responses:
                    '201':
                      description: Created
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Release'}
            components:
              parameters:
                OrganizationSlug:
                  {name: organization_slug, in: path, required: true, schema: {type: string}, description: The organization.}
              schemas:
                Problem: {type: object, properties: {detail: {type: string}}}
                ReleaseCreate:
                  type: object
                  required: [version, projects]
                  properties:
                    version: {type: string, description: The version.}
                    ref: {type: string}
                    url: {type: string, format: uri}
                    projects: {type: array, items: {type: string}}
                    refs:
                      type: array
                      items:
                        type: object
                        required: [repository, commit]
                        properties: {repository: {type: string}, commit: {type: string}}
                Release:
                  type: object
                  required: [version, id]
                  properties:
                    id: {type: integer}
                    version: {type: string}
                    status: {type: string, enum: [open, archived]}
                    dateCreated: {type: string, format: date-time}
                    newGroups: {type: integer, format: int32}
                    ratio: {type: number, format: double}
                    rate: {type: number, format: float}
                    price: {type: number}
                    big: {type: integer, maximum: 18446744073709551615}
                    data: {type: object}
                    authToken: {type: string}
                    authors:
                      type: array
                      items:
                        type: object
                        properties: {name: {type: string}, email: {type: string}}
            """;

    /** Names that clash with each other, with Java, and with what the client uses. */
    static final String NAMES = """
            openapi: 3.0.3
            info: {title: t, version: "1"}
            paths:
              /a/{client}/{id}:
                get:
                  operationId: object
                  tags: [api client]
                  parameters:
                    - {name: client, in: path, required: true, schema: {type: string}}
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: id, in: query, schema: {type: string}}
                    - {name: send, in: query, schema: {type: string}}
                    - {name: build, in: query, schema: {type: string}}
                    - {name: header, in: query, schema: {type: string}}
                    - {name: query, in: query, schema: {type: string}}
                    - {name: path, in: header, schema: {type: string}}
                    - {name: body, in: query, schema: {type: string}}
                    - {name: equals, in: query, schema: {}}
                    - {name: class, in: query, schema: {type: string}}
                    - {name: default, in: query, schema: {type: string}}
                    - {name: 'include[]', in: query, schema: {type: string}}
                    - {name: Authorization, in: header, schema: {type: string}}
                  responses:
                    '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Object'}}}}
                    '202': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Response'}}}}
                    4XX: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
                    default: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/List'}}}}
              /notify:
                post:
                  operationId: notify
                  tags: [default]
                  responses: {'204': {description: none}}
                put:
                  operationId: Notify
                  tags: [default, other]
                  responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Notify'}}}}}
                get:
                  responses: {'200': {description: d, content: {text/plain: {schema: {type: string}}}}}
                delete:
                  operationId: repos/delete-it (now)
                  responses: {'200': {description: d, content: {application/octet-stream: {schema: {type: string, format: binary}}}}}
            components:
              schemas:
                Object: {type: object, properties: {string: {$ref: '#/components/schemas/String'}}}
                List: {type: object, properties: {list: {type: array, items: {$ref: '#/components/schemas/Map'}}}}
                Map: {type: object, properties: {map: {type: object, additionalProperties: {type: string}}}}
                String: {type: object, properties: {text: {type: string}}}
                ApiClient: {type: object, properties: {a: {type: string}}}
                Error: {type: object, properties: {client: {$ref: '#/components/schemas/ApiClient'}, date: {$ref: '#/components/schemas/DateTime'}}}
                DateTime: {type: object, properties: {file: {$ref: '#/components/schemas/File'}}}
                File: {type: object, properties: {nullable: {$ref: '#/components/schemas/Nullable'}}}
                Nullable: {type: object, properties: {a: {type: string}}}
                Notify: {type: object, properties: {a: {type: string}, low: {$ref: '#/components/schemas/notify'}}}
                notify: {type: object, properties: {b: {type: string}}}
                Employee object (full details): {type: object, properties: {b: {type: string}}}
                Response:
                  type: object
                  properties:
                    class: {type: string}
                    default: {type: string}
                    equals: {}
                    wait: {type: integer}
                    value: {type: string}
                    Value: {type: string}
                    va-lue: {type: string}
                    va_lue: {type: string}
                    '@id': {type: string}
                    '1st': {type: string}
                    property: {type: string}
                    additionalProperties: {type: string}
                    describe: {type: string}
                    others: {type: string}
                    properties: {type: string}
                    name: {type: string}
                    toString: {type: string}
                    employee: {$ref: '#/components/schemas/Employee object (full details)'}
                    order: {type: string, enum: [asc, ASC, 'de"sc\\', '', ä, name, value]}
                    flag: {type: boolean, enum: [true]}
                    bytes: {type: string, format: byte}
            """;

    /** Arrays of arrays, maps, recursion, inheritance, alternatives, aliases. */
    static final String SHAPES = """
            openapi: 3.1.0
            info: {title: t, version: "1"}
            paths:
              /tree:
                get:
                  operationId: getTree
                  responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}}
                put:
                  operationId: putTree
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}
                  responses: {'204': {description: none}}
              /rest:
                post:
                  operationId: postRest
                  requestBody:
                    content:
                      application/json: {schema: {type: array, items: {type: object, additionalProperties: {type: number}}}}
                  responses:
                    '200': {description: d, content: {application/json: {schema: {oneOf: [{type: string}, {type: integer}]}}}}
                    default: {description: d, content: {application/json: {}}}
            components:
              schemas:
                Id: {type: string}
                Grid: {type: array, items: {type: array, items: {type: integer}}}
                Pet:
                  type: object
                  required: [kind]
                  discriminator: {propertyName: kind, mapping: {dog: '#/components/schemas/Dog'}}
                  properties: {kind: {type: string}, name: {type: [string, 'null']}}
                Dog:
                  allOf:
                    - {$ref: '#/components/schemas/Pet'}
                    - {type: object, properties: {bark: {type: boolean}}}
                Tree:
                  type: object
                  properties:
                    name: {type: string}
                    ident: {$ref: '#/components/schemas/Id'}
                    grid: {$ref: '#/components/schemas/Grid'}
                    labels: {type: object, additionalProperties: {type: array, items: {type: string}}}
                    parent: {$ref: '#/components/schemas/Tree'}
                    children: {type: array, uniqueItems: true, items: {$ref: '#/components/schemas/Tree'}}
                    child: {$ref: '#/components/schemas/Dog'}
                    either: {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Tree'}]}
                    level: {type: integer, enum: [1, 2]}
                    at: {type: string, format: time}
                    big: {type: integer, maximum: 18446744073709551615}
                    rate: {type: number, format: float}
                    amount: {type: number}
            """;

    /** {@code EVIL} stands for a hostile text in double quotes. */
    static final String HOSTILE = """
            openapi: 3.0.3
            info: {title: "EVIL", version: "EVIL", description: "EVIL"}
            tags: [{name: Evil tag, description: "EVIL"}]
            paths:
              /a:
                get:
                  operationId: "evilOperation"
                  summary: "EVIL"
                  description: "EVIL\n\nEVIL"
                  tags: [Evil tag]
                  externalDocs: {url: "EVIL", description: "EVIL"}
                  parameters:
                    - {name: "EVIL", in: query, description: "EVIL", schema: {type: string, default: "EVIL", example: "EVIL"}}
                    - {name: "x", in: query, description: "EVIL", schema: {type: string, enum: ["EVIL", "b"], default: "EVIL"}}
                  requestBody: {description: "EVIL", content: {"application/json": {schema: {$ref: '#/components/schemas/M'}}}}
                  responses:
                    '200': {description: "EVIL", content: {"application/json": {schema: {$ref: '#/components/schemas/M'}}}}
            components:
              schemas:
                M:
                  type: object
                  title: "EVIL"
                  description: "EVIL"
                  properties:
                    "EVIL": {type: string, description: "EVIL", default: "EVIL", pattern: "EVIL"}
            """;

    private Descriptions() {}
}
