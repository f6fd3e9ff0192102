import { h } from "../dom.js";
import { roleColor } from "../store.js";
import { formatFull, formatTimestamp } from "../timestamps.js";
import { spoiler } from "../view/spoiler.js";
import { parseInline } from "./inline.js";
import { parseMarkdown } from "./parse.js";

const emojiOnly = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\s){1,60}$/u;

/**
 * Draws a text as Discord does. `context` is {store, guildId, actions}; mentions are looked up in the store, and
 * `actions` says what a click on a mention does.
 */
export function renderMarkdown(text, context) {
  return h("div", { class: "markdown" }, parseMarkdown(text).map((block) => renderBlock(block, context)));
}

/** The same without blocks, for titles and names. */
export function renderInline(text, context) {
  return parseInline(String(text ?? "").slice(0, 2000)).map((node) => renderNode(node, context));
}

function renderBlock(block, context) {
  switch (block.type) {
    case "heading":
      // A message lies below the page's own headings.
      return h(`h${block.level + 2}`, { class: `heading heading-${block.level}` }, nodes(block.children, context));
    case "subtext":
      return h("p", { class: "subtext" }, nodes(block.children, context));
    case "quote":
      return h("blockquote", { class: "quote" }, block.blocks.map((inner) => renderBlock(inner, context)));
    case "list":
      return renderList(block.items, context);
    case "code":
      return h("pre", { class: "code-block", tabindex: "0", "aria-label": block.language ? `Code, ${block.language}` : "Code" }, h("code", {}, block.text));
    default:
      return renderParagraph(block, context);
  }
}

function renderParagraph(block, context) {
  const text = block.lines.join("\n");
  const isJumbo = text.trim() !== "" && /\p{Extended_Pictographic}/u.test(text) && emojiOnly.test(text);
  return h("p", { class: isJumbo ? "paragraph jumbo" : "paragraph" }, nodes(block.children, context));
}

function renderList(items, context) {
  const build = (from, level) => {
    const list = h(items[from].ordered ? "ol" : "ul", items[from].ordered ? { class: "list", start: items[from].start } : { class: "list" });
    let index = from;
    while (index < items.length && items[index].level >= level) {
      if (items[index].level > level && list.lastElementChild) {
        const [inner, next] = build(index, items[index].level);
        list.lastElementChild.append(inner);
        index = next;
      } else {
        list.append(h("li", {}, nodes(items[index].children, context)));
        index += 1;
      }
    }

    return [list, index];
  };

  const lists = [];
  for (let index = 0; index < items.length;) {
    const [list, next] = build(index, items[index].level);
    lists.push(list);
    index = next;
  }

  return lists;
}

function nodes(children, context) {
  return children.map((node) => renderNode(node, context));
}

function renderNode(node, context) {
  switch (node.type) {
    case "strong":
      return h("strong", {}, nodes(node.children, context));
    case "emphasis":
      return h("em", {}, nodes(node.children, context));
    case "underline":
      return h("u", {}, nodes(node.children, context));
    case "strike":
      return h("s", {}, nodes(node.children, context));
    case "spoiler":
      return spoiler("span", nodes(node.children, context));
    case "code":
      return h("code", { class: "code" }, node.text);
    case "link":
      return h("a", { href: node.href, title: node.title ?? node.href, target: "_blank", rel: "noopener noreferrer" }, nodes(node.children, context));
    case "timestamp":
      return renderTimestamp(node);
    case "mention":
      return renderMention(node, context);
    case "command":
      return h("button", { type: "button", class: "mention", on: { click: () => context.actions.useCommand(node.id, node.name) } }, `/${node.name}`);
    case "everyone":
      return h("span", { class: "mention" }, `@${node.name}`);
    case "emoji":
      // Custom emoji live on Discord's servers, which this page never asks.
      return h("span", { class: "emoji-name" }, `:${node.name}:`);
    default:
      return document.createTextNode(node.text);
  }
}

function renderTimestamp(node) {
  const text = formatTimestamp(node.unix, node.style);
  if (text === null) return document.createTextNode(node.source);
  const date = new Date(node.unix * 1000);
  return h("time", {
    class: "timestamp",
    datetime: date.toISOString(),
    title: formatFull(date),
    dataset: node.style === "R" ? { relative: String(node.unix) } : {},
  }, text);
}

function renderMention(node, context) {
  const { store, guildId, actions } = context;
  if (node.kind === "channel") {
    const channel = store.channel(node.id);
    return channel
      ? h("button", { type: "button", class: "mention", on: { click: () => actions.openChannel(node.id) } }, `#${channel.name}`)
      : h("span", { class: "mention" }, "#unknown");
  }

  if (node.kind === "role") {
    const role = store.role(guildId, node.id);
    return h("span", { class: "mention", style: { color: role ? roleColor(role) : null } }, `@${role?.name ?? "unknown-role"}`);
  }

  const user = store.user(node.id) ?? context.mentions?.find((mentioned) => mentioned.id === node.id);
  if (!user) return h("span", { class: "mention" }, "@unknown-user");
  return h("button", { type: "button", class: "mention", on: { click: (event) => actions.openUserMenu(user, event.currentTarget) } }, `@${store.nameOf(user, guildId)}`);
}
