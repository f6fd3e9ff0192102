import { h, uniqueId } from "../dom.js";
import { icon } from "../icons.js";
import { optionTypes, readValue } from "./optionValues.js";

/** One option of the command being written: its name and a field, or a file. Dispatches "edit" when its text changes. */
export class Pill extends EventTarget {
  #context;
  #chosen = null;
  #file = null;
  #fileInput = null;

  constructor(option, context) {
    super();
    this.option = option;
    this.#context = context;
    const id = uniqueId("option");
    this.field = option.type === optionTypes.attachment ? this.#createFileField(id) : this.#createTextField(id);
    this.element = h("span", { class: "pill", dataset: { option: option.name } },
      h("label", { class: "pill-name", for: id }, option.name), this.field, this.#fileInput);
  }

  get text() {
    return this.field.tagName === "INPUT" ? this.field.value : "";
  }

  get file() {
    return this.#file;
  }

  get isEmpty() {
    return this.#file === null && this.text === "";
  }

  get isChosen() {
    return this.#chosen !== null;
  }

  /** {value}, with undefined for "left out", or {error}. */
  read() {
    if (this.option.type === optionTypes.attachment) {
      return this.#file || !this.option.required ? { value: this.#file ?? undefined } : { error: "Choose a file." };
    }

    return readValue(this.option, this.text, this.#chosen, this.#context());
  }

  setText(text) {
    this.#chosen = null;
    this.field.value = text;
    this.#fit();
  }

  choose(choice) {
    this.#chosen = choice;
    this.field.value = choice.label;
    this.#fit();
    this.showError(null);
  }

  showError(error) {
    this.element.classList.toggle("invalid", Boolean(error));
    this.field.setAttribute("aria-invalid", String(Boolean(error)));
    this.field.title = error ?? "";
  }

  #createTextField(id) {
    const field = h("input", {
      id,
      type: "text",
      class: "pill-field",
      role: "combobox",
      "aria-expanded": "false",
      "aria-autocomplete": "list",
      "aria-required": String(Boolean(this.option.required)),
      autocomplete: "off",
      spellcheck: "false",
      inputmode: this.option.type === optionTypes.integer && (this.option.min_value ?? -1) >= 0 ? "numeric" : null,
    });
    field.addEventListener("input", () => {
      this.#chosen = null;
      this.#fit();
      this.dispatchEvent(new Event("edit"));
    });
    field.style.setProperty("width", "calc(3ch + 18px)");
    return field;
  }

  #createFileField(id) {
    const input = h("input", { type: "file", class: "visually-hidden", tabindex: "-1", "aria-label": `File for ${this.option.name}`, dataset: { optionFile: this.option.name } });
    const shown = h("span", {}, "Choose a file");
    const button = h("button", { id, type: "button", class: "pill-field pill-file", on: { click: () => input.click() } }, icon("file", 16), shown);
    input.addEventListener("change", () => {
      this.#file = input.files[0] ?? null;
      shown.textContent = this.#file?.name ?? "Choose a file";
      this.dispatchEvent(new Event("edit"));
    });
    this.#fileInput = input;
    return button;
  }

  #fit() {
    this.field.style.setProperty("width", `calc(${Math.min(Math.max([...this.field.value].length + 1, 3), 48)}ch + 18px)`);
  }
}
