import { fill, h, hidden, uniqueId } from "../dom.js";
import { icon } from "../icons.js";
import { channelName, textChannels, threads } from "../store.js";
import { avatar } from "./avatar.js";

const icons = { 0: "hash", 2: "voice", 5: "megaphone", 10: "thread", 11: "thread", 12: "thread", 13: "voice", 15: "forum", 16: "forum" };

/** The channels of the open server, or the direct messages. */
export function drawChannels(store, open, actions) {
  const guild = store.guild(open.guildId);
  document.getElementById("server-name").textContent = guild?.name ?? "Direct messages";
  fill(document.getElementById("channels"), guild
    ? store.sections(guild).map((section) => drawSection(section, guild, store, open, actions))
    : h("ul", {}, store.directMessages.map((channel) => drawDirect(channel, store, open, actions))));
}

function drawSection({ head, channels }, guild, store, open, actions) {
  const id = uniqueId("category");
  return [
    head ? h("h3", { class: "category", id }, head.name) : null,
    h("ul", { "aria-labelledby": head ? id : null }, channels.map((channel) => drawChannel(channel, guild, store, open, actions))),
  ];
}

function drawChannel(channel, guild, store, open, actions) {
  const isRestricted = (channel.permission_overwrites ?? []).some((overwrite) => overwrite.id === guild.id && (BigInt(overwrite.deny ?? 0) & 1024n) !== 0n);
  const kind = isRestricted && channel.type === 0 ? "lock" : icons[channel.type] ?? "hash";
  return entry(channel, icon(kind, 20), isRestricted ? "private channel" : null, store, open, actions);
}

function drawDirect(channel, store, open, actions) {
  const other = channel.recipients?.[0];
  return entry(channel, h("span", { class: "presence-holder" }, avatar(channelName(channel), other?.id, 32), presence(store, other?.id)), null, store, open, actions);
}

function entry(channel, picture, note, store, open, actions) {
  const isOpen = channel.id === open.channelId;
  const isUnread = store.unread.has(channel.id);
  return h("li", {}, h("button", {
    type: "button",
    class: `channel ${isUnread ? "unread" : ""} ${threads.includes(channel.type) ? "thread" : ""}`,
    "aria-label": [channelName(channel), note, isUnread ? "unread" : null].filter(Boolean).join(", "),
    "aria-current": isOpen ? "page" : null,
    disabled: !textChannels.includes(channel.type),
    dataset: { channelId: channel.id },
    on: { click: () => actions.openChannel(channel.id) },
  }, picture, h("span", { class: "channel-name" }, channelName(channel))));
}

export function presence(store, userId) {
  const isOnline = store.online.has(userId);
  return h("span", { class: `presence ${isOnline ? "online" : "offline"}`, title: isOnline ? "Online" : "Offline" }, hidden(isOnline ? "online" : "offline"));
}
