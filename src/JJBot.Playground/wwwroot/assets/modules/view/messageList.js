import { fill, h } from "../dom.js";
import { timeOf } from "../snowflakes.js";
import { formatDay, sameDay } from "../timestamps.js";
import { avatar } from "./avatar.js";
import { isEphemeral, spokenText } from "./contextMenus.js";
import { isLoading, renderMessage, renderPending } from "./message.js";

const groupingWindow = 7 * 60_000;
const nearTheEnd = 120;

/** The messages of the open channel. A message is drawn anew only when it, its place or its failure changed. */
export class MessageList {
  #scroller = document.getElementById("scroller");
  #list = document.getElementById("messages");
  #start = document.getElementById("channel-start");
  #live = document.getElementById("live");
  #jump = document.getElementById("jump");
  #store;
  #actions;
  #loadOlder;
  #catalog;
  #channel = null;
  #drawn = new Map();
  #failures = new Map();
  #announced = new Set();
  #follow = true;

  constructor({ store, catalog, actions, loadOlder }) {
    this.#store = store;
    this.#catalog = catalog;
    catalog.addEventListener("change", () => this.#channel && this.#drawStart());
    this.#actions = actions;
    this.#loadOlder = loadOlder;
    this.#scroller.addEventListener("scroll", () => this.#onScroll(), { passive: true });
    this.#jump.addEventListener("click", () => this.scrollToEnd());
    this.#list.addEventListener("keydown", (event) => this.#onKey(event));
    this.#list.addEventListener("contextmenu", (event) => this.#onContextMenu(event));
    // Pictures and opened lists change the height after drawing; whoever was at the end stays there.
    const watcher = new ResizeObserver(() => this.#follow && this.#showNewest());
    watcher.observe(this.#list);
    watcher.observe(this.#scroller);
  }

  open(channel) {
    this.#channel = channel;
    this.#drawn.clear();
    this.#failures.clear();
    this.#announced = new Set((this.#store.messages(channel.id) ?? []).map((message) => message.id));
    this.#follow = true;
    fill(this.#list);
    this.draw();
  }

  setFailure(messageId, sentence) {
    if (sentence) this.#failures.set(messageId, sentence);
    else this.#failures.delete(messageId);
    this.draw();
  }

  draw() {
    if (!this.#channel) return;
    const messages = this.#store.messages(this.#channel.id);
    if (this.#isAnsweringViewer(messages ?? [])) this.#follow = true;
    this.#scroller.setAttribute("aria-busy", String(messages === null));
    this.#start.hidden = messages === null || !this.#store.isComplete(this.#channel.id);
    const height = this.#scroller.scrollHeight;
    const nodes = this.#nodes(messages ?? []);
    this.#replace(nodes);
    this.#drawStart();
    if (this.#follow) this.#showNewest();
    else if (this.#scroller.scrollTop < nearTheEnd) this.#scroller.scrollTop += this.#scroller.scrollHeight - height;
    this.#announce(messages ?? []);
  }

  /** Counts history as seen, so that only what comes later is announced. */
  markSeen(messages) {
    for (const message of messages) this.#announced.add(message.id);
  }

  scrollToEnd() {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  // Whoever sends or presses something wants to see what becomes of it, wherever they were reading.
  #isAnsweringViewer(messages) {
    const last = messages.at(-1);
    const isPending = this.#store.pending.some((entry) => entry.channelId === this.#channel.id && !this.#list.querySelector(`[data-nonce="${entry.nonce}"]`));
    const causer = last?.interaction_metadata?.user?.id ?? last?.interaction?.user?.id ?? last?.author?.id;
    return isPending || (causer === this.#store.viewer.id && !this.#drawn.has(last.id));
  }

  // The end of the channel; of an answer longer than the window, its beginning, for that is where the answer stands.
  #showNewest() {
    const last = this.#list.lastElementChild;
    if (last?.dataset.messageId && last.offsetHeight > this.#scroller.clientHeight) {
      this.#scroller.scrollTop += last.getBoundingClientRect().top - this.#scroller.getBoundingClientRect().top - 8;
    } else {
      this.scrollToEnd();
    }
  }

  focusLast() {
    [...this.#list.querySelectorAll(".message")].at(-1)?.focus();
  }

  #nodes(messages) {
    const nodes = [];
    const drawn = new Map();
    let previous = null;
    for (const message of messages) {
      const date = new Date(message.timestamp ?? timeOf(message.id));
      const isNewDay = previous === null || !sameDay(date, previous.date);
      if (isNewDay) nodes.push(h("li", { class: "day", role: "separator" }, h("span", {}, formatDay(date))));
      const isGrouped = !isNewDay && belongTogether(previous, message, date);
      const entry = this.#entry(message, isGrouped);
      drawn.set(message.id, entry);
      nodes.push(entry.node);
      previous = { message, date };
    }

    for (const entry of this.#store.pending.filter((pending) => pending.channelId === this.#channel.id)) nodes.push(renderPending(entry, this.#context()));
    this.#drawn = drawn;
    return nodes;
  }

  #entry(message, isGrouped) {
    const known = this.#drawn.get(message.id);
    // An answer to a press is what changes a message; a failure shown under it is over then.
    if (known && known.message !== message) this.#failures.delete(message.id);
    const failure = this.#failures.get(message.id) ?? null;
    if (known && known.message === message && known.isGrouped === isGrouped && known.failure === failure) return known;
    const node = renderMessage(message, { ...this.#context(), isGrouped, failure });
    if (known?.node.contains(document.activeElement)) keepFocus(known.node, node);
    return { node, message, isGrouped, failure };
  }

  #context() {
    return { store: this.#store, guildId: this.#store.guildOf(this.#channel.id)?.id ?? null, actions: this.#actions };
  }

  // Leaves what is already in place alone, so that focus, scroll position and revealed spoilers survive.
  #replace(nodes) {
    const wanted = new Set(nodes);
    for (const child of [...this.#list.children]) if (!wanted.has(child)) child.remove();
    nodes.forEach((node, index) => {
      if (this.#list.children[index] !== node) this.#list.insertBefore(node, this.#list.children[index] ?? null);
    });
    const messages = this.#list.querySelectorAll(".message");
    if (messages.length > 0 && !this.#list.querySelector('.message[tabindex="0"]')) messages[messages.length - 1].tabIndex = 0;
  }

  #drawStart() {
    const name = this.#channel.name ?? this.#store.nameOf(this.#channel.recipients?.[0], null);
    const isDirect = !this.#channel.name;
    fill(this.#start,
      isDirect ? avatar(name, this.#channel.recipients?.[0]?.id, 80) : h("span", { class: "start-mark", "aria-hidden": "true" }, "#"),
      h("h2", {}, isDirect ? name : `Welcome to #${name}!`),
      h("p", {}, isDirect ? `This is the beginning of your direct messages with ${name}.` : `This is the start of the #${name} channel.`),
      this.#drawInvitation(),
      this.#drawOtherMembers());
  }

  // For somebody who is new here: what can be asked, one click away.
  #drawInvitation() {
    const simple = this.#catalog.leaves.filter((leaf) => !leaf.options.some((option) => option.required)).slice(0, 6);
    if (simple.length === 0) return null;
    return h("p", { class: "invitation" }, h("span", {}, "Type / to see what the bot can do, or try"),
      simple.map((leaf) => h("button", { type: "button", class: "mention", on: { click: () => this.#actions.useCommand(leaf.command.id, leaf.name) } }, `/${leaf.name}`)));
  }

  // What others may do is tried by becoming them.
  #drawOtherMembers() {
    const others = this.#store.users.filter((user) => user.id !== this.#store.viewer.id);
    return h("p", { class: "invitation" }, h("span", {}, "Members differ in what they may do. See it as"),
      others.map((user) => h("button", { type: "button", class: "mention", on: { click: () => this.#actions.switchViewer(user.id) } }, `${user.global_name ?? user.username}, ${user.label ?? user.username}`)));
  }

  #announce(messages) {
    const fresh = messages.filter((message) => !this.#announced.has(message.id) && !isLoading(message));
    for (const message of fresh) this.#announced.add(message.id);
    const last = fresh.at(-1);
    if (last) this.#live.textContent = `${this.#store.nameOf(last.author, null)}: ${spokenText(last, this.#store).slice(0, 300)}`;
  }

  #onScroll() {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    this.#follow = scrollHeight - scrollTop - clientHeight < nearTheEnd;
    this.#jump.hidden = this.#follow;
    if (scrollTop < nearTheEnd && this.#channel && !this.#store.isComplete(this.#channel.id)) this.#loadOlder(this.#channel.id);
  }

  #onKey(event) {
    const item = event.target.closest?.(".message");
    if (!item || event.target !== item) return;
    const all = [...this.#list.querySelectorAll(".message")];
    const moves = { ArrowUp: -1, ArrowDown: 1, Home: -all.length, End: all.length };
    if (event.key in moves) {
      event.preventDefault();
      const next = all[Math.max(0, Math.min(all.indexOf(item) + moves[event.key], all.length - 1))];
      item.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.#openMenu(item, item.querySelector(".message-toolbar button") ?? item);
    }
  }

  #onContextMenu(event) {
    const item = event.target.closest(".message");
    if (!item?.dataset.messageId || event.target.closest("a, input, textarea")) return;
    event.preventDefault();
    // The menu key and Shift+F10 come without a pointer.
    const byKeyboard = event.button !== 2 || (event.clientX === 0 && event.clientY === 0);
    this.#openMenu(item, byKeyboard && document.activeElement === item ? item : { x: event.clientX, y: event.clientY });
  }

  #openMenu(item, where) {
    const message = this.#store.message(this.#channel.id, item.dataset.messageId);
    if (message) this.#actions.openMessageMenu(message, where);
  }
}

function belongTogether(previous, message, date) {
  if (!previous || message.interaction_metadata || message.interaction || message.referenced_message) return false;
  return previous.message.author?.id === message.author?.id
    && isEphemeral(previous.message) === isEphemeral(message)
    && date - previous.date < groupingWindow;
}

function keepFocus(before, after) {
  const customId = document.activeElement.dataset.customId;
  requestAnimationFrame(() => {
    const same = [...after.querySelectorAll("[data-custom-id]")].find((element) => element.dataset.customId === customId && !element.disabled);
    (same ?? after).focus({ preventScroll: true });
  });
}
