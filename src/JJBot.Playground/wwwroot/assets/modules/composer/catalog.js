/**
 * The commands that the viewer may use in the open channel. A leaf is one that can be sent: a command without
 * subcommands, or one of its subcommands, under its full path ("source add").
 */
export class Catalog extends EventTarget {
  #entries = [];
  #leaves = [];

  set(entries) {
    this.#entries = entries;
    this.#leaves = entries.filter((entry) => (entry.command.type ?? 1) === 1).flatMap(leavesOf);
    this.dispatchEvent(new Event("change"));
  }

  get leaves() {
    return this.#leaves;
  }

  /** The commands of a type: 2 for people, 3 for messages. */
  ofType(type) {
    return this.#entries.filter((entry) => entry.command.type === type);
  }

  find(commandId, name) {
    return this.#leaves.find((leaf) => leaf.command.id === commandId && leaf.name === name)
      ?? this.#leaves.find((leaf) => leaf.command.id === commandId && leaf.name.startsWith(`${name} `))
      ?? this.#leaves.find((leaf) => leaf.name === name)
      ?? null;
  }

  /** The command that a text (without its slash) has named in full, with what follows; null while it is still being typed. */
  startOf(text) {
    const lower = text.toLowerCase();
    const leaf = this.#leaves
      .filter((candidate) => lower.startsWith(`${candidate.name.toLowerCase()} `))
      .sort((left, right) => right.name.length - left.name.length)[0];
    return leaf ? { leaf, rest: text.slice(leaf.name.length + 1) } : null;
  }

  /** What fits a text, best first: names that begin with it, then words that do, then names and descriptions that contain it; without a text, all in the application's own order. */
  search(text) {
    const wanted = text.trim().toLowerCase();
    if (wanted === "") return this.#leaves;
    return this.#leaves
      .map((leaf) => ({ leaf, rank: rankOf(leaf, wanted) }))
      .filter((entry) => entry.rank < 4)
      .sort((left, right) => left.rank - right.rank || left.leaf.name.localeCompare(right.leaf.name))
      .map((entry) => entry.leaf);
  }
}

/** The options that a text states as "name:value name:value". Only names of the command's options count; a value reaches to the next one. */
export function readOptions(options, text) {
  const names = options.map((option) => option.name).sort((left, right) => right.length - left.length);
  const found = [];
  for (const match of text.matchAll(/(^|\s)([^\s:]{1,32}):/gu)) {
    const name = names.find((candidate) => candidate === match[2].toLowerCase());
    if (name) found.push({ name, from: match.index, valueFrom: match.index + match[0].length });
  }

  return found.map((entry, index) => ({ name: entry.name, text: text.slice(entry.valueFrom, found[index + 1]?.from ?? text.length).trim() }));
}

function leavesOf({ application, command }) {
  const leaf = (path, node) => ({ application, command, path, name: path.join(" "), description: node.description ?? "", options: node.options ?? [] });
  const visit = (path, node) => {
    const children = (node.options ?? []).filter((option) => option.type === 1 || option.type === 2);
    return children.length === 0 ? [leaf(path, node)] : children.flatMap((child) => visit([...path, child.name], child));
  };
  return visit([command.name], command);
}

function rankOf(leaf, wanted) {
  const name = leaf.name.toLowerCase();
  if (name.startsWith(wanted)) return 0;
  if (name.split(/[ _-]/).some((word) => word.startsWith(wanted))) return 1;
  if (name.includes(wanted)) return 2;
  return leaf.description.toLowerCase().includes(wanted) ? 3 : 4;
}
