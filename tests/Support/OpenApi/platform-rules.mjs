// What Discord's documentation demands and its OpenAPI document does not state, and what this bot promises beyond.
const isComponentsV2 = 1 << 15;

export function ruleViolations(operation, body, files) {
  const { template, method } = operation;
  if (template.endsWith("/callback")) return callback(body, files);
  if (template.endsWith("/commands")) return commands(body);
  if (/messages|\{webhook_token\}/.test(template) && method !== "GET") return message(body, files, method === "POST");
  return [];
}

function callback(body, files) {
  const { type, data } = body;
  if (type === 4 || type === 7) return message(data, files, type === 4);
  if (type === 5) return data && (data.flags & ~64) ? ["a deferral takes no flag but EPHEMERAL"] : [];
  if (type === 6) return data ? ["a deferred update takes no data"] : [];
  if (type === 8) return data.choices.length > 25 ? ["more than 25 suggestions"] : [];
  if (type === 9) return modal(data);
  return [`callback type ${type} is not for us`];
}

function message(data, files, creates) {
  const found = [];
  const must = (condition, text) => condition || found.push(text);
  const { parse, roles = [], ...others } = data.allowed_mentions ?? {};
  must(parse?.length === 0 && roles.length <= 1 && Object.keys(others).length === 0, "allowed_mentions is not stated, or allows more than one role");
  must(data.flags & isComponentsV2, "IS_COMPONENTS_V2 is not set");
  must(data.content === undefined && data.embeds === undefined && data.poll === undefined, "content, embeds or poll beside Components V2");
  const all = [...walk(data.components)];
  const texts = all.filter((c) => c.type === 10).map((c) => c.content);
  const ids = all.map((c) => c.custom_id).filter(Boolean);
  must(all.length > 0 && all.length <= 40, `${all.length} components`);
  must([...texts.join("")].length <= 4000, "more than 4000 characters of text");
  must(Buffer.byteLength(texts.join("")) <= 10170, "more bytes of text than Discord survives");
  must(new Set(ids).size === ids.length, "a custom_id twice");
  for (const c of all) {
    if (c.type === 1) must(c.components.length === 1 || c.components.every((b) => b.type === 2), "a row of other things than buttons");
    if (c.type === 2) must(c.style === 5 ? c.url && !c.custom_id : c.custom_id && !c.url, "a button with both or neither of custom_id and url");
    if (c.type === 2) must(c.label || c.emoji, "a button without label and emoji");
  }
  const attachments = data.attachments ?? [];
  must(attachments.length === files.length, "attachments do not name the files");
  attachments.forEach((a, n) => must(a.id === String(n) && files[n] === `files[${n}]`, `attachment ${n} is not files[${n}]`));
  const names = attachments.map((a) => `attachment://${a.filename}`);
  for (const url of JSON.stringify(data.components).match(/attachment:\/\/[^"]+/g) ?? []) must(names.includes(url), `${url} does not travel along`);
  must(creates || !(data.flags & 64), "an edit cannot make a message ephemeral");
  must((data.nonce ?? "").length <= 25, "nonce longer than 25");
  must(data.nonce === undefined || data.enforce_nonce === true, "a nonce that is not enforced");
  return found;
}

function* walk(components) {
  for (const component of components ?? []) {
    yield component;
    yield* walk(component.components);
    if (component.accessory) yield component.accessory;
  }
}

function modal(data) {
  const found = [];
  const must = (condition, text) => condition || found.push(text);
  must(data.components.length <= 5, "more than 5 components in a modal");
  must(data.components.every((c) => c.type === 18 || c.type === 10), "a modal of other things than labels and texts");
  const fields = data.components.filter((c) => c.type === 18).map((c) => c.component);
  must(new Set(fields.map((f) => f.custom_id)).size === fields.length, "a custom_id twice");
  must(fields.every((f) => f.disabled === undefined), "a disabled field");
  must(fields.every((f) => f.min_values !== 0 || f.required === false), "min_values 0 in a required field");
  return found;
}

function commands(list) {
  const found = [];
  const must = (condition, text) => condition || found.push(text);
  const ofType = (type) => list.filter((c) => (c.type ?? 1) === type).length;
  must(ofType(1) <= 100 && ofType(2) <= 15 && ofType(3) <= 15, "too many commands");
  for (const command of list) {
    must(command.contexts?.length && command.integration_types?.length, `${command.name}: contexts and integration_types are not stated`);
    must(total(command) <= 8000, `${command.name}: more than 8000 characters`);
    if ((command.type ?? 1) !== 1) {
      must(!command.description && !command.options, `${command.name}: a menu command with description or options`);
      continue;
    }
    must(command.description?.length >= 1, `${command.name}: no description`);
    for (const [names, options] of levels(command)) {
      names.forEach((n) => must(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(n) && n === n.toLowerCase(), `${n} is no name`));
      must(new Set(names).size === names.length, `${command.name}: a name twice`);
      const required = options.map((o) => o.required === true);
      must(!required.some((r, i) => r && required.slice(0, i).includes(false)), `${command.name}: required options are not first`);
      const nested = options.filter((o) => o.type <= 2).length;
      must(nested === 0 || nested === options.length, `${command.name}: subcommands beside options`);
      must(options.every((o) => !(o.choices && o.autocomplete)), `${command.name}: choices and autocomplete`);
    }
  }
  return found;
}

function* levels(command) {
  yield [[command.name], []];
  const options = command.options ?? [];
  yield [options.map((o) => o.name), options];
  for (const option of options.filter((o) => o.type <= 2)) yield* [...levels(option)].slice(1);
}

function total(node) {
  const longest = (text, translations) => Math.max((text ?? "").length, ...Object.values(translations ?? {}).map((t) => t.length));
  const own = longest(node.name, node.name_localizations) + longest(node.description, node.description_localizations);
  const choices = (node.choices ?? []).reduce((sum, c) => sum + longest(c.name, c.name_localizations) + String(c.value).length, 0);
  return (node.options ?? []).reduce((sum, option) => sum + total(option), own + choices);
}
