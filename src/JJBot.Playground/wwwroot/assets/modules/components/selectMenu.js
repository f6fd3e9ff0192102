import { fill, h, uniqueId } from "../dom.js";
import { icon } from "../icons.js";
import { closeOnOutsideClick, place } from "../view/popover.js";
import { renderEmoji } from "./button.js";

let open = null;

/**
 * The list under a select. Arrow keys move, Enter or Space chooses, Escape puts everything back. A single choice closes
 * the list; several are kept until it closes.
 */
export class SelectMenu {
  #anchor;
  #request;
  #chosen;
  #active = 0;
  #visible = [];
  #list = h("div", { class: "select-list", role: "listbox", id: uniqueId("options") });
  #search = null;
  #panel;
  #stopListening;

  static toggle(anchor, request) {
    const wasOpen = SelectMenu.isOpenFor(anchor);
    open?.close(true);
    if (!wasOpen) open = new SelectMenu(anchor, request);
  }

  static isOpenFor(anchor) {
    return open?.#anchor === anchor;
  }

  constructor(anchor, request) {
    this.#anchor = anchor;
    this.#request = request;
    this.#chosen = [...request.chosen];
    this.#list.setAttribute("aria-multiselectable", String(request.maximum > 1));
    this.#list.tabIndex = -1;
    this.#search = request.searchable ? this.#createSearch() : null;
    this.#panel = h("div", { class: "select-menu", on: { keydown: (event) => this.#key(event) } }, this.#search, this.#list, this.#createFooter());
    this.#filter("");
    place(this.#panel, anchor);
    anchor.setAttribute("aria-expanded", "true");
    anchor.setAttribute("aria-controls", this.#list.id);
    this.#stopListening = closeOnOutsideClick([this.#panel, anchor], () => this.close(true));
    (this.#search ?? this.#list).focus();
  }

  close(keep, focusAnchor = false) {
    if (open !== this) return;
    open = null;
    this.#stopListening();
    this.#panel.remove();
    this.#anchor.setAttribute("aria-expanded", "false");
    if (focusAnchor) this.#anchor.focus();
    const before = [...this.#request.chosen].sort().join();
    const isEnough = this.#chosen.length >= this.#request.minimum;
    if (keep && isEnough && before !== [...this.#chosen].sort().join()) this.#request.choose(this.#chosen);
  }

  #createSearch() {
    const search = h("input", { class: "select-search", type: "text", role: "combobox", placeholder: "Search", "aria-label": "Search", "aria-expanded": "true", "aria-controls": this.#list.id });
    search.addEventListener("input", () => this.#filter(search.value));
    return search;
  }

  #createFooter() {
    const { minimum, maximum } = this.#request;
    if (maximum <= 1) return null;
    const range = minimum === maximum ? `Choose ${maximum}` : minimum > 0 ? `Choose ${minimum} to ${maximum}` : `Choose up to ${maximum}`;
    return h("div", { class: "select-footer" }, h("span", {}, range),
      h("button", { type: "button", class: "button button-primary button-small", on: { click: () => this.close(true, true) } }, "Done"));
  }

  #filter(text) {
    const wanted = text.trim().toLowerCase();
    this.#visible = this.#request.options.filter((option) => option.label.toLowerCase().includes(wanted));
    this.#active = Math.max(0, this.#visible.findIndex((option) => this.#chosen.includes(option.value)));
    this.#draw();
  }

  #draw() {
    fill(this.#list, this.#visible.map((option, index) => this.#drawOption(option, index)),
      this.#visible.length === 0 ? h("p", { class: "select-empty" }, "Nothing here has that name.") : null);
    this.#showActive();
  }

  #drawOption(option, index) {
    const isChosen = this.#chosen.includes(option.value);
    return h("div", {
      class: "select-option",
      role: "option",
      id: `${this.#list.id}-${index}`,
      "aria-selected": String(isChosen),
      dataset: { value: option.value },
      on: { click: () => this.#choose(option), pointermove: () => this.#activate(index) },
    },
    option.emoji ? renderEmoji(option.emoji) : option.icon ? icon(option.icon, 18) : null,
    h("span", { class: "select-words" },
      h("span", { class: "select-label", style: { color: option.color ?? null } }, option.label),
      option.description ? h("span", { class: "select-description" }, option.description) : null),
    isChosen ? icon("check", 18) : null);
  }

  #activate(index) {
    if (index === this.#active) return;
    this.#active = index;
    this.#showActive();
  }

  #showActive() {
    [...this.#list.children].forEach((child, index) => child.classList.toggle("active", index === this.#active));
    const active = this.#visible.length > 0 ? `${this.#list.id}-${this.#active}` : "";
    (this.#search ?? this.#list).setAttribute("aria-activedescendant", active);
    this.#list.children[this.#active]?.scrollIntoView?.({ block: "nearest" });
  }

  #choose(option) {
    const isChosen = this.#chosen.includes(option.value);
    if (this.#request.maximum <= 1) {
      this.#chosen = isChosen && this.#request.minimum === 0 ? [] : [option.value];
      this.close(true, true);
      return;
    }

    if (isChosen) this.#chosen = this.#chosen.filter((value) => value !== option.value);
    else if (this.#chosen.length < this.#request.maximum) this.#chosen = [...this.#chosen, option.value];
    this.#draw();
  }

  #key(event) {
    const last = this.#visible.length - 1;
    const moves = { ArrowDown: Math.min(this.#active + 1, last), ArrowUp: Math.max(this.#active - 1, 0), Home: 0, End: last };
    const isTyping = event.target === this.#search;
    if (event.key in moves && !(isTyping && (event.key === "Home" || event.key === "End"))) this.#activate(moves[event.key]);
    else if ((event.key === "Enter" || (event.key === " " && !isTyping)) && event.target.tagName !== "BUTTON" && this.#visible[this.#active]) this.#choose(this.#visible[this.#active]);
    else if (event.key === "Escape") this.close(false, true);
    else if (event.key === "Tab" && !this.#panel.querySelector("button")) this.close(true, true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
