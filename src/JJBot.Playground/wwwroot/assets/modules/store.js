import { cssColor } from "./dom.js";
import { compareIds } from "./snowflakes.js";

export const textChannels = [0, 1, 5, 10, 11, 12];
export const threads = [10, 11, 12];
const category = 4;

/**
 * What the page knows, as one viewer sees it. It dispatches "change" with the name of what changed in `detail.what`:
 * "state", "messages" (with `channelId`), "presence", "commands" or "unread".
 */
export class Store extends EventTarget {
  viewer = null;
  users = [];
  guilds = [];
  directMessages = [];
  applications = [];
  online = new Set();
  unread = new Set();
  /** Commands that were sent and have no answer yet, or failed: {nonce, channelId, name, state}. */
  pending = [];
  #messages = new Map();
  #complete = new Set();

  replace(state) {
    this.viewer = state.viewer;
    this.users = state.users ?? [];
    this.guilds = state.guilds ?? [];
    this.applications = state.applications ?? [];
    this.directMessages = (state.dm_channels ?? []).map((channel) => this.#asViewed(channel));
    this.online = new Set([
      ...this.users.map((user) => user.id),
      ...this.applications.filter((application) => isOnline(application)).map((application) => application.bot?.id ?? application.id),
    ]);
    this.#tell("state");
  }

  forgetMessages() {
    this.#messages.clear();
    this.#complete.clear();
    this.pending = [];
    this.unread.clear();
  }

  guild(id) {
    return this.guilds.find((guild) => guild.id === id) ?? null;
  }

  guildOf(channelId) {
    return this.guilds.find((guild) => guild.channels.some((channel) => channel.id === channelId)) ?? null;
  }

  channel(id) {
    return this.guildOf(id)?.channels.find((channel) => channel.id === id) ?? this.directMessages.find((channel) => channel.id === id) ?? null;
  }

  /** Categories with their channels and threads, in Discord's order; channels outside every category come first, under null. */
  sections(guild) {
    const ordered = [...guild.channels].sort((left, right) => (left.position ?? 0) - (right.position ?? 0) || compareIds(left.id, right.id));
    const heads = [null, ...ordered.filter((channel) => channel.type === category)];
    const known = new Set(heads.map((head) => head?.id ?? null));
    const parentOf = (channel) => (known.has(channel.parent_id ?? null) ? channel.parent_id ?? null : null);
    const plain = ordered.filter((channel) => channel.type !== category && !threads.includes(channel.type));
    const withThreads = (channel) => [channel, ...ordered.filter((thread) => threads.includes(thread.type) && thread.parent_id === channel.id)];
    return heads
      .map((head) => ({ head, channels: plain.filter((channel) => parentOf(channel) === (head?.id ?? null)).flatMap(withThreads) }))
      .filter((section) => section.channels.length > 0);
  }

  member(guildId, userId) {
    return this.guild(guildId)?.members?.find((member) => member.user.id === userId) ?? null;
  }

  user(id) {
    const candidates = [
      this.users,
      this.guilds.flatMap((guild) => (guild.members ?? []).map((member) => member.user)),
      this.applications.map((application) => application.bot).filter(Boolean),
      this.directMessages.flatMap((channel) => channel.recipients ?? []),
    ];
    return candidates.flat().find((user) => user.id === id) ?? null;
  }

  application(id) {
    return this.applications.find((application) => application.id === id || application.bot?.id === id) ?? null;
  }

  role(guildId, roleId) {
    return this.guild(guildId)?.roles?.find((role) => role.id === roleId) ?? null;
  }

  nameOf(user, guildId) {
    return this.member(guildId, user?.id)?.nick ?? user?.global_name ?? user?.username ?? "Unknown user";
  }

  /** The colour of somebody's highest coloured role, or null. */
  colorOf(userId, guildId) {
    const ids = this.member(guildId, userId)?.roles ?? [];
    const roles = ids.map((id) => this.role(guildId, id)).filter((role) => role && roleColor(role));
    roles.sort((left, right) => right.position - left.position);
    return roles.length > 0 ? roleColor(roles[0]) : null;
  }

  messages(channelId) {
    return this.#messages.get(channelId) ?? null;
  }

  message(channelId, messageId) {
    return this.messages(channelId)?.find((message) => message.id === messageId) ?? null;
  }

  isComplete(channelId) {
    return this.#complete.has(channelId);
  }

  /** Adds a page of history. What came over the socket meanwhile is newer and stays. */
  addHistory(channelId, page, isLast) {
    const known = new Map((this.messages(channelId) ?? []).map((message) => [message.id, message]));
    for (const message of page) if (!known.has(message.id)) known.set(message.id, message);
    this.#messages.set(channelId, [...known.values()].sort((left, right) => compareIds(left.id, right.id)));
    if (isLast) this.#complete.add(channelId);
    this.#tell("messages", { channelId });
  }

  /** Takes a fresh page in place of all history; used when events may have been missed. */
  replaceHistory(channelId, page, isLast) {
    this.#messages.clear();
    this.#complete.clear();
    this.addHistory(channelId, page, isLast);
  }

  upsert(message) {
    const list = this.messages(message.channel_id);
    if (!list) return;
    const index = list.findIndex((known) => known.id === message.id);
    if (index >= 0) list[index] = { ...list[index], ...message };
    else list.push(message);
    if (index < 0) list.sort((left, right) => compareIds(left.id, right.id));
    this.#tell("messages", { channelId: message.channel_id });
  }

  update(message) {
    if (this.message(message.channel_id, message.id)) this.upsert(message);
  }

  remove(channelId, messageId) {
    const list = this.messages(channelId);
    if (!list) return;
    this.#messages.set(channelId, list.filter((message) => message.id !== messageId));
    this.#tell("messages", { channelId });
  }

  setPending(entry) {
    this.pending = [...this.pending.filter((known) => known.nonce !== entry.nonce), entry];
    this.#tell("messages", { channelId: entry.channelId });
  }

  removePending(nonce) {
    const entry = this.pending.find((known) => known.nonce === nonce);
    if (!entry) return;
    this.pending = this.pending.filter((known) => known.nonce !== nonce);
    this.#tell("messages", { channelId: entry.channelId });
  }

  setOnline(userId, isOnlineNow) {
    if (isOnlineNow) this.online.add(userId);
    else this.online.delete(userId);
    this.#tell("presence");
  }

  setUnread(channelId, isUnread) {
    if (this.unread.has(channelId) === isUnread) return;
    if (isUnread) this.unread.add(channelId);
    else this.unread.delete(channelId);
    this.#tell("unread");
  }

  // A direct message lists the people of the channel; to the viewer it is called after the others.
  #asViewed(channel) {
    const others = (channel.recipients ?? []).filter((user) => user.id !== this.viewer.id);
    const bots = this.applications.map((application) => application.bot).filter(Boolean);
    return { ...channel, name: null, recipients: others.length > 0 ? others : bots.slice(0, 1) };
  }

  #tell(what, detail = {}) {
    this.dispatchEvent(new CustomEvent("change", { detail: { what, ...detail } }));
  }
}

export function roleColor(role) {
  return cssColor(role.colors?.primary_color ?? role.color ?? 0);
}

/** What a channel is called: its name, or the other people of a direct message. */
export function channelName(channel) {
  return channel.name ?? (channel.recipients ?? []).map((user) => user.global_name ?? user.username).join(", ");
}

// Where the state says nothing, PRESENCE_UPDATE will.
function isOnline(application) {
  return application.status === undefined || application.status === "online";
}
