import { fill, h } from "../dom.js";
import { icon } from "../icons.js";
import { initials } from "./avatar.js";

/** The column of servers, with the direct messages on top. */
export function drawServers(store, open, actions) {
  const column = document.getElementById("servers");
  const isDirect = open.guildId === null;
  fill(column,
    serverButton("Direct messages", icon("at", 26), isDirect, hasUnread(store, store.directMessages), () => actions.openDirect()),
    h("div", { class: "server-rule", role: "presentation" }),
    store.guilds.map((guild) => serverButton(guild.name, initials(guild.name), guild.id === open.guildId, hasUnread(store, guild.channels), () => actions.openGuild(guild.id))));
}

function serverButton(name, content, isOpen, isUnread, run) {
  return h("div", { class: "server" }, h("span", { class: "server-mark", "aria-hidden": "true", dataset: { open: isOpen ? "true" : null, unread: isUnread ? "true" : null } }),
    h("button", {
      type: "button",
      class: "server-button",
      title: name,
      "aria-label": isUnread ? `${name}, unread messages` : name,
      "aria-current": isOpen ? "true" : null,
      on: { click: run },
    }, content));
}

function hasUnread(store, channels) {
  return channels.some((channel) => store.unread.has(channel.id));
}
