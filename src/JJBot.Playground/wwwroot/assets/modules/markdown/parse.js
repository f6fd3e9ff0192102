import { parseInline } from "./inline.js";

// https://support.discord.com/hc/articles/210298617 describes the syntax to users; there is no formal grammar.
const fence = /```(?:([\w+.#-]+)\n)?([\s\S]*?)```/g;
const heading = /^(#{1,3}) +(\S.*)$/;
const subtext = /^-# +(\S.*)$/;
const listItem = /^( *)(?:([-*])|(\d{1,9})\.) +(\S.*)$/;
const deepestQuote = 1;
const longest = 12000; // three times the longest text that Discord lets into one component

/**
 * Reads a text into blocks: {type: "paragraph" | "heading" | "subtext" | "quote" | "list" | "code", ...}.
 * It never throws, and what it cannot read stays text.
 */
export function parseMarkdown(text) {
  return splitAtFences(String(text ?? "").slice(0, longest).replace(/\r\n?/g, "\n"));
}

function splitAtFences(text) {
  const blocks = [];
  let from = 0;
  for (const match of text.matchAll(fence)) {
    if (match[2].trim() === "") continue;
    blocks.push(...parseLines(trimOneNewline(text.slice(from, match.index), from > 0, true)));
    blocks.push({ type: "code", language: match[1] ?? null, text: match[2].replace(/^\n+|\s+$/g, "") });
    from = match.index + match[0].length;
  }

  return [...blocks, ...parseLines(trimOneNewline(text.slice(from), from > 0, false))];
}

// A fence swallows the line breaks around it.
function trimOneNewline(text, atStart, atEnd) {
  const front = atStart ? text.replace(/^\n/, "") : text;
  return atEnd ? front.replace(/\n$/, "") : front;
}

function parseLines(text, quoteDepth = 0) {
  const blocks = [];
  if (text === "") return blocks;
  const lines = text.split("\n");
  for (let index = 0; index < lines.length;) {
    index = takeQuote(lines, index, blocks, quoteDepth) ?? takeList(lines, index, blocks) ?? takeLine(lines, index, blocks);
  }

  for (const block of blocks) {
    if (block.type === "paragraph") block.children = parseInline(block.lines.join("\n"));
  }

  return blocks;
}

function takeQuote(lines, index, blocks, depth) {
  if (depth >= deepestQuote) return null;
  if (lines[index].startsWith(">>> ")) {
    const rest = [lines[index].slice(4), ...lines.slice(index + 1)].join("\n");
    blocks.push({ type: "quote", blocks: parseLines(rest, depth + 1) });
    return lines.length;
  }

  let end = index;
  while (end < lines.length && /^> /.test(lines[end])) end += 1;
  if (end === index) return null;
  blocks.push({ type: "quote", blocks: parseLines(lines.slice(index, end).map((line) => line.slice(2)).join("\n"), depth + 1) });
  return end;
}

function takeList(lines, index, blocks) {
  const items = [];
  let end = index;
  for (let match; end < lines.length && (match = listItem.exec(lines[end])); end += 1) {
    const ordered = match[3] !== undefined;
    if (items.length > 0 && match[1].length < 2 && ordered !== items[0].ordered) break;
    items.push({
      ordered,
      start: ordered ? Number(match[3]) : null,
      level: Math.min(Math.floor(match[1].length / 2), 3),
      children: parseInline(match[4]),
    });
  }

  if (items.length === 0) return null;
  blocks.push({ type: "list", items });
  return end;
}

function takeLine(lines, index, blocks) {
  const line = lines[index];
  const asHeading = heading.exec(line);
  const asSubtext = subtext.exec(line);
  if (asHeading) {
    blocks.push({ type: "heading", level: asHeading[1].length, children: parseInline(asHeading[2]) });
  } else if (asSubtext) {
    blocks.push({ type: "subtext", children: parseInline(asSubtext[1]) });
  } else {
    const last = blocks.at(-1);
    if (last?.type === "paragraph") last.lines.push(line);
    else blocks.push({ type: "paragraph", lines: [line], children: [] });
  }

  return index + 1;
}
