import { allows } from "../permissions.js";
import { channelName, textChannels } from "../store.js";
import { readOptions } from "./catalog.js";
import { CommandForm } from "./commandForm.js";
import { FileTray } from "./files.js";
import { completeMention } from "./mentions.js";
import { Suggestions } from "./suggestions.js";

/**
 * Where messages and commands are written. `hooks` are {store, catalog, sendMessage(content, files),
 * sendCommand(leaf, data, files), complete(leaf, data)}; the first two reject with a sentence to show.
 */
export class Composer {
  #hooks;
  #form = document.getElementById("composer");
  #text = document.getElementById("message-text");
  #slot = document.getElementById("command-slot");
  #error = document.getElementById("composer-error");
  #send = document.getElementById("send");
  #attach = document.getElementById("attach");
  #suggestions = new Suggestions();
  #tray;
  #command = null;
  #channel = null;
  #busy = false;
  #drafts = new Map();

  constructor(hooks) {
    this.#hooks = hooks;
    this.#tray = new FileTray(document.getElementById("chat"), (sentence) => this.showError(sentence));
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#text.addEventListener("input", () => this.#onInput());
    this.#text.addEventListener("keydown", (event) => this.#onKey(event));
    this.#text.addEventListener("blur", () => this.#suggestions.hide());
    this.#text.addEventListener("focus", () => this.#text.value.startsWith("/") && this.#onInput());
    this.#text.addEventListener("paste", (event) => this.#onPaste(event));
    hooks.catalog.addEventListener("change", () => document.activeElement === this.#text && this.#onInput());
  }

  open(channel) {
    if (this.#channel) this.#drafts.set(this.#channel.id, this.#text.value);
    this.#channel = channel;
    this.#leaveCommand("");
    this.#tray.clear();
    this.showError(null);
    this.#setText(this.#drafts.get(channel.id) ?? "");
    this.refresh();
  }

  /** Shows what the viewer may do in the channel. */
  refresh() {
    if (!this.#channel) return;
    const maySend = textChannels.includes(this.#channel.type) && allows(this.#channel.permissions, "sendMessages");
    const name = `${this.#channel.name ? "#" : "@"}${channelName(this.#channel)}`;
    this.#text.disabled = !maySend;
    this.#attach.disabled = !maySend || !allows(this.#channel.permissions, "attachFiles");
    this.#send.disabled = !maySend;
    this.#text.placeholder = maySend ? `Message ${name}` : "You cannot send messages in this channel";
    this.#text.setAttribute("aria-label", `Message ${name}`);
  }

  focus() {
    if (this.#command) this.#command.focus();
    else this.#text.focus();
  }

  showError(sentence) {
    this.#error.textContent = sentence ?? "";
    this.#error.hidden = !sentence;
  }

  /** Begins a command, as a click on its mention does. */
  startCommand(leaf, values = []) {
    this.#enterCommand(leaf, values);
    this.#command.focus();
  }

  #onInput() {
    this.#grow();
    this.showError(null);
    const value = this.#text.value;
    if (!value.startsWith("/") || value.includes("\n") || value.startsWith("//")) {
      completeMention(this.#text, this.#suggestions, { store: this.#hooks.store, guildId: this.#guildId() });
      return;
    }

    const started = this.#hooks.catalog.startOf(value.slice(1));
    if (started) this.#enterFromText(started);
    else this.#suggestCommands(value.slice(1));
  }

  #enterFromText({ leaf, rest }) {
    const values = readOptions(leaf.options, rest);
    this.#enterCommand(leaf, values);
    const loose = values.length === 0 ? rest.trim() : "";
    // "/ask when is it out": text without a name belongs to the one option that must be there.
    const first = this.#command.pills[0];
    if (loose && first) first.setText(loose);
    this.#command.focusLastFilled();
  }

  #suggestCommands(text) {
    const leaves = this.#hooks.catalog.search(text);
    const several = new Set(leaves.map((leaf) => leaf.application.id)).size > 1;
    this.#suggestions.show(this.#text, {
      title: leaves.length > 0 ? "Commands" : null,
      hint: leaves.length > 0 && text ? `matching /${text}` : null,
      note: leaves.length === 0 ? "No command that you may use here matches." : null,
      items: leaves.slice(0, 40).map((leaf) => ({
        label: `/${leaf.name}`,
        extra: leaf.options.filter((option) => option.required).map((option) => option.name).join(" "),
        description: leaf.description,
        aside: leaf.application.name,
        section: several ? leaf.application.name : null,
        leaf,
      })),
      choose: (item) => this.startCommand(item.leaf),
    });
  }

  #onKey(event) {
    if (event.isComposing) return;
    if (this.#suggestions.isOpen && this.#suggestionKey(event)) {
      event.preventDefault();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    }
  }

  #suggestionKey(event) {
    if (event.key === "ArrowDown") return this.#suggestions.move(1);
    if (event.key === "ArrowUp") return this.#suggestions.move(-1);
    if (event.key === "Enter" || event.key === "Tab") return !event.shiftKey && this.#suggestions.chooseActive();
    if (event.key !== "Escape") return false;
    this.#suggestions.hide();
    return true;
  }

  #onPaste(event) {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || this.#attach.disabled) return;
    event.preventDefault();
    this.#tray.add(files);
  }

  #enterCommand(leaf, values) {
    this.#command = new CommandForm(leaf, values, {
      context: () => ({ store: this.#hooks.store, guildId: this.#guildId() }),
      suggestions: this.#suggestions,
      complete: (data) => this.#hooks.complete(leaf, data),
      submit: () => this.#submit(),
      leave: (text) => {
        this.#leaveCommand(text);
        this.#text.focus();
      },
    });
    this.showError(null);
    this.#slot.replaceChildren(this.#command.element);
    this.#slot.hidden = false;
    this.#text.hidden = true;
  }

  #leaveCommand(text) {
    this.#command = null;
    this.#suggestions.hide();
    this.#slot.replaceChildren();
    this.#slot.hidden = true;
    this.#text.hidden = false;
    this.#setText(text);
  }

  async #submit() {
    if (this.#busy || this.#text.disabled) return;
    const send = this.#command ? this.#readCommand() : this.#readMessage();
    if (!send) return;
    this.#busy = true;
    this.#form.setAttribute("aria-busy", "true");
    const channel = this.#channel;
    try {
      await send();
      if (this.#channel === channel) this.#afterSending();
    } catch (error) {
      this.showError(error.message);
    } finally {
      this.#busy = false;
      this.#form.removeAttribute("aria-busy");
    }
  }

  #readCommand() {
    const { leaf } = this.#command;
    const read = this.#command.read();
    return read && (() => this.#hooks.sendCommand(leaf, read.data, read.files));
  }

  #readMessage() {
    const content = this.#text.value.trim();
    const files = [...this.#tray.files];
    if (content === "" && files.length === 0) return null;
    if (content.startsWith("/") && files.length === 0 && /^\/[\w-]+/.test(content) && this.#hooks.catalog.leaves.length > 0) {
      this.showError(`There is no command ${content.split(/\s/)[0]} that you may use here. Type / to see them all.`);
      return null;
    }

    return () => this.#hooks.sendMessage(content, files);
  }

  #afterSending() {
    const hadFocus = this.#form.contains(document.activeElement);
    this.#tray.clear();
    this.#leaveCommand("");
    this.showError(null);
    if (hadFocus) this.#text.focus();
  }

  #guildId() {
    return this.#hooks.store.guildOf(this.#channel?.id)?.id ?? null;
  }

  #setText(text) {
    this.#text.value = text;
    this.#grow();
    if (document.activeElement === this.#text && text.startsWith("/")) this.#onInput();
  }

  #grow() {
    this.#text.style.setProperty("height", "auto");
    this.#text.style.setProperty("height", `${Math.min(this.#text.scrollHeight, window.innerHeight / 2)}px`);
  }
}
