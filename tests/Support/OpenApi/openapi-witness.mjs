// Reads requests as JSON lines and answers each with a JSON line: a list of what is wrong with it.
// usage: node openapi-witness.mjs path/to/openapi.json
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { ruleViolations } from "./platform-rules.mjs";

// In the documentation, and not yet in the published document (snapshot of July 2026).
const newerThanTheDocument = { FileUploadComponentForModalRequest: ["file_types"] };

const document = JSON.parse(readFileSync(process.argv[2], "utf8"));
for (const [name, schema] of Object.entries(document.components.schemas)) {
  for (const field of newerThanTheDocument[name] ?? []) schema.properties[field] ??= {};
  close(schema);
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addFormat("snowflake", /^(0|[1-9][0-9]*)$/);
ajv.addFormat("nonce", true);
ajv.addSchema({ components: document.components }, "discord");

const operations = [];
for (const [template, item] of Object.entries(document.paths)) {
  const pattern = new RegExp("^" + template.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "[^/]+") + "$");
  for (const method of ["get", "put", "post", "patch", "delete"]) {
    if (item[method]) operations.push({ template, pattern, method: method.toUpperCase(), body: item[method].requestBody });
  }
}
// A path that is spelled out goes before one with a name in its place: @original is no message id.
operations.sort((a, b) => a.template.split("{").length - b.template.split("{").length);

// The document lets every object carry unknown fields; here a field that Discord does not know is a mistake.
function close(schema) {
  if (Array.isArray(schema)) return schema.forEach(close);
  if (schema === null || typeof schema !== "object") return;
  if (schema.properties && schema.additionalProperties === undefined) schema.additionalProperties = false;
  Object.values(schema).forEach(close);
}

function validatorOf(operation) {
  if (!operation.validate) {
    const schema = operation.body.content["application/json"].schema;
    close(schema);
    operation.validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"discord#/components/')));
  }
  return operation.validate;
}

function violations(request) {
  const name = `${request.method} ${request.path.replace(/\/[\w-]{40,}(?=\/|$)/, "/{token}")}`;
  const operation = operations.find((o) => o.method === request.method && o.pattern.test(request.path));
  if (!operation) return [`${name}: there is no such endpoint`];
  if (request.json == null) return operation.body?.required ? [`${name}: a body is missing`] : [];
  if (!operation.body) return [`${name}: takes no body`];
  const body = JSON.parse(request.json);
  const found = ruleViolations(operation, body, request.files).map((text) => `${name}: ${text}`);
  const validate = validatorOf(operation);
  if (!validate(body)) {
    // Of a union every branch complains; the deepest complaint is the one that means something.
    const deepest = [...validate.errors].sort((a, b) => b.instancePath.split("/").length - a.instancePath.split("/").length);
    found.push(...deepest.slice(0, 12).map((e) => `${name}: ${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`));
  }
  return found;
}

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = violations(JSON.parse(line));
  } catch (error) {
    answer = [`the witness failed: ${error.stack}`];
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
