import { renderEmbed } from "../components/embed.js";
import { renderAttachments } from "../components/media.js";
import { renderComponents } from "../components/render.js";
import { fill, h, uniqueId } from "../dom.js";
import { icon } from "../icons.js";
import { renderMarkdown } from "../markdown/render.js";
import { timeOf } from "../snowflakes.js";
import { formatFull, formatMessageTime, formatShortTime } from "../timestamps.js";
import { avatar } from "./avatar.js";
import { isEphemeral, spokenText } from "./contextMenus.js";

const flags = { suppressEmbeds: 1 << 2, loading: 1 << 7, componentsV2: 1 << 15 };

export function isLoading(message) {
  return ((message.flags ?? 0) & flags.loading) !== 0;
}

/**
 * Draws one message. `isGrouped` leaves out the head, because the message above is the same author's; `failure` is a
 * sentence to show under it.
 */
export function renderMessage(message, { store, guildId, actions, isGrouped, failure }) {
  const context = { store, guildId, actions, message, mentions: message.mentions ?? [] };
  const date = new Date(message.timestamp ?? timeOf(message.id));
  const headId = uniqueId("author");
  const item = h("li", {
    class: `message ${isGrouped ? "grouped" : "first"} ${isEphemeral(message) ? "ephemeral" : ""}`,
    tabindex: "-1",
    "aria-labelledby": isGrouped ? null : headId,
    "aria-label": isGrouped ? `${store.nameOf(message.author, guildId)}, ${formatShortTime(date)}` : null,
    dataset: {
      messageId: message.id,
      authorId: message.author?.id,
      ephemeral: isEphemeral(message) ? "true" : null,
      loading: isLoading(message) ? "true" : null,
    },
  });
  fill(item,
    isGrouped ? null : renderOrigin(message, context),
    isGrouped ? h("time", { class: "message-time-aside", datetime: date.toISOString(), title: formatFull(date) }, formatShortTime(date)) : renderHead(message, date, headId, context),
    h("div", { class: "message-body" }, renderBody(message, context), failure ? h("p", { class: "message-failure", role: "alert" }, icon("warning", 16), failure) : null),
    isEphemeral(message) ? renderEphemeralNote(message, actions) : null,
    renderToolbar(message, actions));
  return item;
}

/** A command on its way, or one that nobody answered. */
export function renderPending(entry, { store, guildId, actions }) {
  const isFailed = entry.state === "failed";
  return h("li", { class: `message first pending ${isFailed ? "ephemeral failed" : ""}`, dataset: { nonce: entry.nonce } },
    renderUse(store.viewer, entry.name, entry.isSlash, { store, guildId, actions }),
    h("div", { class: "message-body" },
      avatar(entry.applicationName, entry.applicationId, 40, "message-avatar"),
      h("span", { class: "author" }, entry.applicationName), badge(),
      h("p", { class: isFailed ? "message-failure" : "thinking", role: isFailed ? "alert" : "status" },
        isFailed ? [icon("warning", 16), entry.reason ?? "The application did not respond"] : [dots(), "Sending command\u2026"])),
    isFailed ? h("div", { class: "ephemeral-note" }, icon("eye", 16), "Only you can see this \u2022 ",
      h("button", { type: "button", class: "link-button", on: { click: () => store.removePending(entry.nonce) } }, "Dismiss message")) : null);
}

function renderOrigin(message, context) {
  const name = message.interaction?.name ?? message.interaction_metadata?.name;
  const user = message.interaction_metadata?.user ?? message.interaction?.user;
  const type = message.interaction_metadata?.type ?? message.interaction?.type;
  if (name && user && type === 2) return renderUse(user, name, message.type !== 23, context);
  const replied = message.referenced_message;
  if (!replied) return null;
  return h("div", { class: "origin" }, h("span", { class: "origin-spine", "aria-hidden": "true" }),
    avatar(context.store.nameOf(replied.author, context.guildId), replied.author?.id, 16),
    h("span", { class: "origin-name" }, context.store.nameOf(replied.author, context.guildId)),
    h("span", { class: "origin-text" }, spokenText(replied, context.store).replaceAll("\n", " ").slice(0, 120) || "Click to see the message"));
}

function renderUse(user, name, isSlash, { store, guildId, actions }) {
  const shown = store.nameOf(user, guildId);
  return h("div", { class: "origin" }, h("span", { class: "origin-spine", "aria-hidden": "true" }), avatar(shown, user.id, 16),
    h("button", {
      type: "button",
      class: "origin-name",
      tabindex: "-1",
      style: { color: store.colorOf(user.id, guildId) },
      on: { click: (event) => actions.openUserMenu(user, event.currentTarget) },
    }, shown),
    h("span", {}, " used "),
    h("span", { class: "origin-command" }, isSlash ? `/${name}` : name));
}

function renderHead(message, date, id, { store, guildId, actions }) {
  const name = store.nameOf(message.author, guildId);
  const openMenu = (event) => {
    event.preventDefault();
    event.stopPropagation();
    actions.openUserMenu(message.author, event.type === "contextmenu" ? { x: event.clientX, y: event.clientY } : event.currentTarget);
  };
  return [
    avatar(name, message.author?.id, 40, "message-avatar"),
    h("div", { class: "message-head", id },
      h("button", { type: "button", class: "author", tabindex: "-1", style: { color: store.colorOf(message.author?.id, guildId) }, on: { click: openMenu, contextmenu: openMenu } }, name),
      message.author?.bot ? badge() : null,
      h("time", { class: "message-time", datetime: date.toISOString(), title: formatFull(date) }, formatMessageTime(date))),
  ];
}

function renderBody(message, context) {
  if (isLoading(message)) {
    return h("p", { class: "thinking", role: "status" }, dots(), `${context.store.nameOf(message.author, context.guildId)} is thinking\u2026`);
  }

  const isV2 = ((message.flags ?? 0) & flags.componentsV2) !== 0;
  const embeds = ((message.flags ?? 0) & flags.suppressEmbeds) !== 0 ? [] : message.embeds ?? [];
  const edited = message.edited_timestamp ? h("span", { class: "edited", title: formatFull(new Date(message.edited_timestamp)) }, "(edited)") : null;
  const content = message.content ? h("div", { class: "message-content" }, renderMarkdown(message.content, context)) : null;
  return [
    content,
    embeds.slice(0, 10).map((embed) => renderEmbed(embed, context)),
    isV2 ? null : renderAttachments(message, context),
    h("div", { class: isV2 ? "components components-v2" : "components" }, renderComponents(message.components, context)),
    edited,
  ];
}

function renderEphemeralNote(message, actions) {
  return h("div", { class: "ephemeral-note" }, icon("eye", 16), "Only you can see this \u2022 ",
    h("button", { type: "button", class: "link-button", on: { click: () => actions.remove(message) } }, "Dismiss message"));
}

function renderToolbar(message, actions) {
  return h("div", { class: "message-toolbar" },
    h("button", {
      type: "button",
      class: "icon-button",
      tabindex: "-1",
      "aria-label": "Message actions",
      "aria-haspopup": "menu",
      on: { click: (event) => actions.openMessageMenu(message, event.currentTarget) },
    }, icon("more", 20)));
}

function badge() {
  return h("span", { class: "app-badge" }, "APP");
}

function dots() {
  return h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
}
