import { cssColor, h } from "../dom.js";
import { safeAddress } from "../markdown/inline.js";
import { renderInline, renderMarkdown } from "../markdown/render.js";
import { formatMessageTime } from "../timestamps.js";
import { renderMedia } from "./media.js";

/** Draws a legacy embed. https://docs.discord.com/developers/resources/message#embed-object */
export function renderEmbed(embed, context) {
  const words = h("div", { class: "embed-words" },
    renderAuthor(embed.author),
    renderTitle(embed, context),
    embed.description ? h("div", { class: "embed-description" }, renderMarkdown(embed.description, context)) : null,
    renderFields(embed.fields ?? [], context));
  return h("article", { class: "embed", style: { "--accent": cssColor(embed.color) } },
    h("div", { class: "embed-top" }, words, embed.thumbnail?.url ? renderMedia(embed.thumbnail, embed.title, context, "thumbnail") : null),
    embed.image?.url ? renderMedia(embed.image, embed.title, context, "embed-image") : null,
    renderFooter(embed));
}

function renderAuthor(author) {
  return author?.name ? h("div", { class: "embed-author" }, linkOrText(author.url, author.name)) : null;
}

function renderTitle(embed, context) {
  return embed.title ? h("div", { class: "embed-title" }, linkOrText(embed.url, renderInline(embed.title, context))) : null;
}

function renderFields(fields, context) {
  if (fields.length === 0) return null;
  return h("dl", { class: "embed-fields" }, fields.map((field) => h("div", { class: field.inline ? "embed-field embed-field-inline" : "embed-field" },
    h("dt", {}, renderInline(field.name, context)),
    h("dd", {}, renderMarkdown(field.value, context)))));
}

function renderFooter(embed) {
  const date = embed.timestamp ? new Date(embed.timestamp) : null;
  const when = date && !Number.isNaN(date.getTime()) ? formatMessageTime(date) : null;
  const text = [embed.footer?.text, when].filter(Boolean).join(" \u2022 ");
  return text ? h("div", { class: "embed-footer" }, text) : null;
}

function linkOrText(address, content) {
  const href = safeAddress(address ?? "");
  return href ? h("a", { href, target: "_blank", rel: "noopener noreferrer" }, content) : content;
}
