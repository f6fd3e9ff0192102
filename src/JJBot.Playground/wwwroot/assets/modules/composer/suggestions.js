import { fill, h, uniqueId } from "../dom.js";
import { icon } from "../icons.js";
import { avatar } from "../view/avatar.js";

/**
 * The panel above the composer: commands, options or values to choose from, and what the field at hand is for.
 * The focus stays in the field; the panel tells it what is highlighted through aria-activedescendant.
 */
export class Suggestions {
  element = document.getElementById("suggestions");
  #list = h("div", { class: "suggestion-list", role: "listbox", id: uniqueId("suggestions"), "aria-label": "Suggestions" });
  #head = h("div", { class: "suggestion-head", id: uniqueId("hint") });
  #owner = null;
  #items = [];
  #active = -1;
  #choose = null;

  constructor() {
    this.element.append(this.#head, this.#list);
    // Pressing a suggestion must not take the focus out of the field.
    this.element.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  get isOpen() {
    return !this.element.hidden;
  }

  get active() {
    return this.#items[this.#active] ?? null;
  }

  /**
   * @param owner the field that has the focus
   * @param view {title, hint, error, note, items, select, choose}; `select` highlights the first item,
   * `choose` is called with an item; items are {label, description, aside, icon, color, person, section}.
   */
  show(owner, { title = null, hint = null, error = null, note = null, items = [], select = true, choose = null }) {
    this.#release();
    this.#owner = owner;
    this.#items = items;
    this.#choose = choose;
    this.#active = select && items.length > 0 ? 0 : -1;
    fill(this.#head, title ? h("strong", {}, title) : null, hint ? h("span", {}, hint) : null, error ? h("span", { class: "suggestion-error" }, error) : null);
    this.#head.hidden = !title && !hint && !error;
    fill(this.#list, this.#draw(), note ? h("p", { class: "suggestion-note", role: "status" }, note) : null);
    this.#list.hidden = items.length === 0 && !note;
    this.element.hidden = this.#head.hidden && this.#list.hidden;
    owner.setAttribute("aria-controls", this.#list.id);
    owner.setAttribute("aria-describedby", this.#head.id);
    this.#setExpanded(items.length > 0);
    this.#showActive();
  }

  hide() {
    this.#release();
    this.element.hidden = true;
    this.#items = [];
    this.#active = -1;
  }

  move(step) {
    if (this.#items.length === 0) return false;
    const from = this.#active < 0 && step < 0 ? 0 : this.#active;
    this.#active = (from + step + this.#items.length) % this.#items.length;
    this.#showActive();
    return true;
  }

  /** Chooses the highlighted item, or the first one where `orFirst`; false if there is none. */
  chooseActive(orFirst = false) {
    const item = this.active ?? (orFirst ? this.#items[0] : null);
    if (!item) return false;
    this.#choose?.(item);
    return true;
  }

  #draw() {
    const nodes = [];
    let section = null;
    this.#items.forEach((item, index) => {
      if (item.section && item.section !== section) nodes.push(h("div", { class: "suggestion-section", role: "presentation" }, item.section));
      section = item.section ?? section;
      nodes.push(h("div", {
        class: "suggestion",
        role: "option",
        id: `${this.#list.id}-${index}`,
        "aria-selected": "false",
        on: {
          click: () => this.#choose?.(item),
          pointermove: () => this.#activate(index),
        },
      },
      item.person ? avatar(item.label, item.person, 24) : item.icon ? icon(item.icon, 18) : null,
      h("span", { class: "suggestion-words" },
        h("span", { class: "suggestion-label", style: { color: item.color ?? null } }, item.label, item.extra ? h("span", { class: "suggestion-extra" }, item.extra) : null),
        item.description ? h("span", { class: "suggestion-description" }, item.description) : null),
      item.aside ? h("span", { class: "suggestion-aside" }, item.aside) : null));
    });
    return nodes;
  }

  #activate(index) {
    if (index === this.#active) return;
    this.#active = index;
    this.#showActive(false);
  }

  #showActive(scroll = true) {
    this.#list.querySelectorAll("[role=option]").forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === this.#active));
      if (index === this.#active && scroll) option.scrollIntoView({ block: "nearest" });
    });
    if (this.#active < 0) this.#owner?.removeAttribute("aria-activedescendant");
    else this.#owner?.setAttribute("aria-activedescendant", `${this.#list.id}-${this.#active}`);
  }

  #release() {
    this.#owner?.removeAttribute("aria-activedescendant");
    this.#owner?.removeAttribute("aria-describedby");
    this.#setExpanded(false);
    this.#owner = null;
  }

  // A plain text box has no expanded state; the fields of a command are comboboxes and do.
  #setExpanded(isExpanded) {
    if (this.#owner?.getAttribute("role") === "combobox") this.#owner.setAttribute("aria-expanded", String(isExpanded));
  }
}
