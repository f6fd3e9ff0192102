import { fill, h } from "../dom.js";
import { icon } from "../icons.js";
import { renderInline } from "../markdown/render.js";
import { channelName } from "../store.js";
import { presence } from "./channels.js";

/** The bar over the messages: the channel's name and topic. */
export function drawHeader(store, channel, actions) {
  const isDirect = !channel.name;
  const name = channelName(channel);
  const context = { store, guildId: store.guildOf(channel.id)?.id ?? null, actions };
  fill(document.getElementById("channel-title"),
    icon(isDirect ? "at" : channel.type === 5 ? "megaphone" : "hash", 22),
    h("h1", {}, name),
    isDirect ? presence(store, channel.recipients?.[0]?.id) : null,
    channel.topic ? h("span", { class: "topic", title: channel.topic }, renderInline(channel.topic, context)) : null);
  document.title = `${isDirect ? "@" : "#"}${name} \u00b7 JJBot playground`;
  document.getElementById("messages").setAttribute("aria-label", `Messages in ${name}`);
}

/** The line under the bar that says what does not work: no connection, or the bot is away. */
export function drawStatus(store, isConnected) {
  const line = document.getElementById("status-line");
  const away = store.applications.filter((application) => !store.online.has(application.bot?.id ?? application.id)).map((application) => application.name);
  const text = !isConnected ? "Connection lost. Trying again\u2026" : away.length > 0 ? `${away.join(" and ")} ${away.length > 1 ? "are" : "is"} offline; commands will not be answered.` : "";
  if (line.textContent !== text) line.textContent = text;
  line.hidden = text === "";
}
