import { textChannels } from "./store.js";

const viewerKey = "playground.viewer";

/** Who this tab looks as. Each tab keeps its own, so that two members can talk side by side; a new tab starts as the last one. */
export const savedViewer = {
  get: () => sessionStorage.getItem(viewerKey) ?? localStorage.getItem(viewerKey),
  set: (id) => {
    sessionStorage.setItem(viewerKey, id);
    localStorage.setItem(viewerKey, id);
  },
  clear: () => {
    sessionStorage.removeItem(viewerKey);
    localStorage.removeItem(viewerKey);
  },
};

/** The channel that the address names after "#", so that a reload and the back button stay in place. */
export function channelFromAddress() {
  return /^#\/?(\d{1,20})$/.exec(location.hash)?.[1] ?? null;
}

export function writeChannelToAddress(channelId) {
  const hash = `#${channelId}`;
  if (location.hash === hash) return;
  if (location.hash === "") history.replaceState(null, "", hash);
  else history.pushState(null, "", hash);
}

/** The wanted channel if the viewer may see it, else the first one of the same server, else the first of all. */
export function findChannel(store, wantedId, guildId = null) {
  const wanted = wantedId ? store.channel(wantedId) : null;
  if (wanted && textChannels.includes(wanted.type)) return wanted;
  const guilds = guildId ? [store.guild(guildId), ...store.guilds].filter(Boolean) : store.guilds;
  const channels = guilds.flatMap((guild) => store.sections(guild).flatMap((section) => section.channels));
  return channels.find((channel) => channel.type === 0) ?? channels.find((channel) => textChannels.includes(channel.type)) ?? store.directMessages[0] ?? null;
}
