/**
 * The data of a command or autocomplete interaction. `values` are {name, type, value, focused?} of the leaf's options;
 * a subcommand wraps them once, a group twice. `files` become attachments with the ids "0", "1", ...
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-data-structure
 */
export function commandData(leaf, values, files = []) {
  const [, ...inner] = leaf.path;
  const types = inner.length === 2 ? [2, 1] : inner.length === 1 ? [1] : [];
  let options = values;
  for (let index = inner.length - 1; index >= 0; index -= 1) options = [{ type: types[index], name: inner[index], options }];
  const data = { id: leaf.command.id, name: leaf.command.name, type: leaf.command.type ?? 1, version: leaf.command.version, options };
  if (files.length > 0) data.attachments = files.map((file, index) => ({ id: String(index), filename: file.name }));
  return data;
}
