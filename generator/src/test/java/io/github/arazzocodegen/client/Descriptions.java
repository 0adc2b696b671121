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
                    data: {type: object}
                    authToken: {type: string}
                    authors:
                      type: array
                      items:
                        type: object
                        properties: {name: {type: string}, email: {type: string}}
            """;

    private Descriptions() {}
}
