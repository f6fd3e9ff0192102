// Checks answers against Discord's OpenAPI document (DISCORD_OPENAPI).
// Reads a JSON array of {"method", "path", "status", "body"} from stdin, writes an array of sentences about what does not fit.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(JSON.parse(readFileSync(process.env.DISCORD_OPENAPI, 'utf8')), 'discord');

const escape = part => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
const pointer = ({ method, path, status }) => ['paths', path, method, String(status), 'content', 'application/json', 'schema']
  .toSpliced(3, 0, 'responses').map(escape).join('/');

const complaints = [];
for (const answer of JSON.parse(readFileSync(0, 'utf8'))) {
  const name = `${answer.method} ${answer.path} ${answer.status}`;
  const validate = ajv.getSchema(`discord#/${pointer(answer)}`);
  if (!validate) {
    complaints.push(`${name}: not in the document`);
  } else if (!validate(answer.body)) {
    complaints.push(...validate.errors.map(error => `${name}: ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`));
  }
}

console.log(JSON.stringify(complaints));
