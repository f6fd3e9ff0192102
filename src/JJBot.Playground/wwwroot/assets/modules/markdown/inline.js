const deepest = 8;
const spans = [
  { mark: "***", type: "strongEmphasis" },
  { mark: "**", type: "strong" },
  { mark: "__", type: "underline" },
  { mark: "~~", type: "strike" },
  { mark: "||", type: "spoiler" },
  { mark: "*", type: "emphasis" },
  { mark: "_", type: "emphasis" },
];
const patterns = [
  [/<t:(-?\d{1,17})(?::([tTdDfFRsS]))?>/y, (match) => ({ type: "timestamp", unix: Number(match[1]), style: match[2] ?? "f", source: match[0] })],
  [/<@!?(\d{1,20})>/y, (match) => ({ type: "mention", kind: "user", id: match[1] })],
  [/<@&(\d{1,20})>/y, (match) => ({ type: "mention", kind: "role", id: match[1] })],
  [/<#(\d{1,20})>/y, (match) => ({ type: "mention", kind: "channel", id: match[1] })],
  [/<\/([-_'\p{L}\p{N}]{1,32}(?: [-_'\p{L}\p{N}]{1,32}){0,2}):(\d{1,20})>/uy, (match) => ({ type: "command", name: match[1], id: match[2] })],
  [/<a?:(\w{2,32}):\d{1,20}>/y, (match) => ({ type: "emoji", name: match[1] })],
  [/<(https?:\/\/[^\s<>]{1,2000})>/y, (match) => linkTo(match[1], match[1])],
  [/https?:\/\/[^\s<>|[\]]{1,2000}/y, (match) => bareLink(match[0])],
  [/@(everyone|here)\b/y, (match) => ({ type: "everyone", name: match[1] })],
];
const patternStarts = /[<h@]/;
const masked = /\[((?:[^[\]\n\\]|\\[^\n]|\[[^[\]\n]{0,200}\]){1,1000})\]\(<?(https?:\/\/[^\s<>()]{1,2000}(?:\([^\s<>()]{0,500}\)[^\s<>()]{0,500})?)>?(?: +"([^"\n]{0,500})")?\)/y;
const codeSpan = /(`{1,2}(?!`))([\s\S]{0,4000}?[^`])\1(?!`)/y;
const escaped = /\\([^\p{L}\p{N}\s])/uy;
const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * Reads one run of text into nodes: text, strong, emphasis, underline, strike, spoiler, code, link, timestamp, mention,
 * command, emoji, everyone. The work is bounded: each kind of mark that has no end is looked for once only, and nesting
 * beyond eight levels stays text.
 */
export function parseInline(text, depth = 0) {
  const nodes = [];
  const hopeless = new Set(); // marks known to have no end in the rest of this text
  let plain = "";
  const flush = () => {
    if (plain !== "") nodes.push({ type: "text", text: plain });
    plain = "";
  };

  for (let index = 0; index < text.length;) {
    const found = readAt(text, index, depth, hopeless);
    if (found?.node) {
      flush();
      nodes.push(found.node);
    } else {
      plain += found ? found.text : text[index];
    }

    index = found ? found.end : index + 1;
  }

  flush();
  return nodes;
}

function readAt(text, index, depth, hopeless) {
  const character = text[index];
  if (character === "\\") return readEscape(text, index);
  if (character === "`") return readCode(text, index, hopeless);
  if (character === "[" && depth < deepest) return readMasked(text, index, depth);
  if (patternStarts.test(character)) return readPattern(text, index);
  return depth < deepest ? readSpan(text, index, depth, hopeless) : null;
}

function readEscape(text, index) {
  const match = matchAt(escaped, text, index);
  return match ? { text: match[1], end: index + match[0].length } : null;
}

function readCode(text, index, hopeless) {
  if (hopeless.has("`")) return null;
  const match = matchAt(codeSpan, text, index);
  if (match) return { node: { type: "code", text: match[2].replace(/^ (.*`) $|^ (`.*) $/, "$1$2") }, end: index + match[0].length };
  const run = /`+/y;
  run.lastIndex = index;
  const end = index + run.exec(text)[0].length;
  if (text.indexOf("`", end) < 0) hopeless.add("`");
  return { text: text.slice(index, end), end };
}

function readMasked(text, index, depth) {
  const match = matchAt(masked, text, index);
  // A label that is itself an address could lie about where the link leads; Discord shows the source then.
  if (!match || /https?:\/\//i.test(match[1])) return null;
  const node = linkTo(match[2], match[1]);
  if (node.type !== "link") return null;
  return { node: { ...node, title: match[3] ?? null, children: parseInline(match[1], Math.max(depth + 1, deepest - 2)) }, end: index + match[0].length };
}

function readPattern(text, index) {
  for (const [pattern, build] of patterns) {
    const match = matchAt(pattern, text, index);
    if (match) {
      const node = build(match);
      return { node, end: index + (node.length ?? match[0].length) };
    }
  }

  return null;
}

function readSpan(text, index, depth, hopeless) {
  for (const { mark, type } of spans) {
    if (!text.startsWith(mark, index) || hopeless.has(mark)) continue;
    const start = index + mark.length;
    const end = findEnd(text, start, mark);
    if (end === null) hopeless.add(mark);
    else if (end > start && isSpan(text, index, start, end, mark)) {
      return { node: spanOf(type, parseInline(text.slice(start, end), depth + 1)), end: end + mark.length };
    }
  }

  return null;
}

function findEnd(text, start, mark) {
  for (let at = text.indexOf(mark, start); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (text[at - 1] === "\\") continue;
    // The last marks of a run close: in "**bold *and italic***" the bold ends at the very end.
    let end = at;
    while (mark[0] !== "|" && text[end + mark.length] === mark[0]) end += 1;
    if (mark.length === 1 && end > at && (end - at) % 2 === 1) {
      at = end;
      continue;
    }

    return end;
  }

  return null;
}

function isSpan(text, index, start, end, mark) {
  if (text.slice(start, end).trim() === "") return false;
  if (mark === "*") return !/\s/.test(text[start]);
  if (mark === "_") return !wordCharacter.test(text[end + 1] ?? " ") && !wordCharacter.test(text[index - 1] ?? " ");
  return true;
}

function spanOf(type, children) {
  return type === "strongEmphasis" ? { type: "strong", children: [{ type: "emphasis", children }] } : { type, children };
}

// Punctuation after an address belongs to the sentence, as does a bracket that the address does not open itself.
function bareLink(address) {
  let end = address.length;
  while (end > 0 && (/[.,:;"'*_~!?\]]/.test(address[end - 1]) || (address[end - 1] === ")" && !address.slice(0, end).includes("(")))) end -= 1;
  const trimmed = address.slice(0, end);
  return { ...linkTo(trimmed, trimmed), length: Math.max(end, 1) };
}

function linkTo(address, text) {
  const href = safeAddress(address);
  return href ? { type: "link", href, title: null, children: [{ type: "text", text }] } : { type: "text", text };
}

/** An address that may become a link: http and https only; null for anything else. */
export function safeAddress(address) {
  try {
    const url = new URL(address);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

function matchAt(pattern, text, index) {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
