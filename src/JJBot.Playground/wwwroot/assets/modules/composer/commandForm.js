import { h } from "../dom.js";
import { commandData } from "./commandData.js";
import { OptionHelp } from "./optionHelp.js";
import { Pill } from "./pill.js";

/**
 * A command while it is being written: its path, a pill per option, and a field at the end that adds the optional ones.
 * `hooks` are {context, suggestions, complete, submit, leave(text)}.
 */
export class CommandForm {
  #hooks;
  #help;
  #pills = [];
  #row = h("span", { class: "command-pills" });
  #tail = h("input", { type: "text", class: "command-tail", role: "combobox", "aria-expanded": "false", "aria-autocomplete": "list", autocomplete: "off", spellcheck: "false" });

  constructor(leaf, text, hooks) {
    this.leaf = leaf;
    this.#hooks = hooks;
    this.#help = new OptionHelp(this, hooks);
    this.element = h("div", { class: "command-form", role: "group", "aria-label": `Command /${leaf.name}` },
      h("span", { class: "command-name" }, `/${leaf.name}`), this.#row, this.#tail);
    this.element.addEventListener("click", (event) => event.target === this.element && this.focus());
    this.#wireTail();
    for (const option of leaf.options.filter((candidate) => candidate.required)) this.#add(option);
    this.fill(text);
    this.#labelTail();
  }

  get pills() {
    return this.#pills;
  }

  get remaining() {
    return this.leaf.options.filter((option) => !this.#pills.some((pill) => pill.option === option));
  }

  /** Sets options by name from {name, text}; names that the command does not have are left out. */
  fill(values) {
    for (const { name, text } of values) {
      const option = this.leaf.options.find((candidate) => candidate.name === name);
      if (option) (this.#pills.find((pill) => pill.option === option) ?? this.#add(option)).setText(text);
    }

    this.#labelTail();
  }

  /** Puts the cursor where writing goes on: the first required option that is empty, else the end. */
  focus() {
    const next = this.#pills.find((pill) => pill.option.required && pill.isEmpty);
    (next?.field ?? this.#tail).focus();
  }

  focusLastFilled() {
    const last = this.#pills.filter((pill) => !pill.isEmpty).at(-1);
    if (last && !this.#pills.some((pill) => pill.option.required && pill.isEmpty)) last.field.focus();
    else this.focus();
  }

  /** The interaction's data and files; null when an option is wrong, which then has the focus and says why. */
  read() {
    const files = [];
    const values = [];
    let wrong = null;
    for (const pill of this.#pills) {
      const { value, error } = pill.read();
      pill.showError(error ?? null);
      wrong ??= error ? pill : null;
      if (value === undefined) continue;
      const isFile = value instanceof File;
      values.push({ name: pill.option.name, type: pill.option.type, value: isFile ? String(files.push(value) - 1) : value });
    }

    if (wrong) {
      wrong.field.focus();
      this.#help.showPill(wrong);
      return null;
    }

    return { data: commandData(this.leaf, values, files), files };
  }

  /** The data of an autocomplete interaction: what is written so far, half-finished values as they stand. */
  readForAutocomplete(focused) {
    const values = this.#pills
      .filter((pill) => !(pill.read().value instanceof File) && (pill === focused || !pill.isEmpty))
      .map((pill) => ({
        name: pill.option.name,
        type: pill.option.type,
        value: pill === focused ? pill.text : pill.read().value ?? pill.text,
        ...(pill === focused ? { focused: true } : {}),
      }));
    return commandData(this.leaf, values);
  }

  addOption(option) {
    const pill = this.#add(option);
    this.#tail.value = "";
    this.#labelTail();
    pill.field.focus();
    return pill;
  }

  #add(option) {
    const pill = new Pill(option, this.#hooks.context);
    this.#pills.push(pill);
    this.#row.append(pill.element);
    pill.addEventListener("edit", () => {
      pill.showError(null);
      this.#help.showPill(pill, true);
      if (pill.file) this.focus();
    });
    pill.field.addEventListener("focus", () => this.#help.showPill(pill));
    pill.field.addEventListener("blur", () => this.#leavePill(pill));
    pill.field.addEventListener("keydown", (event) => this.#pillKey(event, pill));
    return pill;
  }

  #leavePill(pill) {
    this.#hooks.suggestions.hide();
    pill.showError(pill.isEmpty ? null : pill.read().error ?? null);
  }

  #remove(pill) {
    const index = this.#pills.indexOf(pill);
    this.#pills.splice(index, 1);
    (this.#pills[index - 1]?.field ?? this.#tail).focus();
    pill.element.remove();
    this.#labelTail();
  }

  #pillKey(event, pill) {
    const { suggestions, submit } = this.#hooks;
    const isFile = pill.field.tagName !== "INPUT";
    if (event.isComposing) return;
    if (event.key === "Escape") this.#escape();
    else if (event.key === "Enter" && !isFile) suggestions.chooseActive() || submit();
    else if (event.key === "Tab" && !event.shiftKey && suggestions.active) suggestions.chooseActive();
    else if (event.key === "ArrowDown" && suggestions.move(1)) event.preventDefault();
    else if (event.key === "ArrowUp" && suggestions.move(-1)) event.preventDefault();
    else if (event.key === "Backspace" && pill.isEmpty) pill.option.required ? this.#backFrom(pill) : this.#remove(pill);
    else return;
    event.preventDefault();
  }

  #backFrom(pill) {
    const before = this.#pills[this.#pills.indexOf(pill) - 1];
    if (before) before.field.focus();
    else this.#hooks.leave(`/${this.leaf.name}`);
  }

  #escape() {
    if (this.#hooks.suggestions.active) this.#hooks.suggestions.hide();
    else this.#hooks.leave("");
  }

  #wireTail() {
    this.#tail.addEventListener("focus", () => this.#help.showTail(this.#tail));
    this.#tail.addEventListener("blur", () => this.#hooks.suggestions.hide());
    this.#tail.addEventListener("input", () => {
      const named = /^\s*([^\s:]+):(.*)$/u.exec(this.#tail.value);
      const option = named && this.remaining.find((candidate) => candidate.name === named[1].toLowerCase());
      if (option) {
        const pill = this.addOption(option);
        if (named[2] && pill.field.tagName === "INPUT") pill.setText(named[2].trimStart());
        this.#help.showPill(pill, true);
      } else {
        this.#help.showTail(this.#tail);
      }
    });
    this.#tail.addEventListener("keydown", (event) => this.#tailKey(event));
  }

  #tailKey(event) {
    const { suggestions, submit, leave } = this.#hooks;
    if (event.isComposing) return;
    if (event.key === "Escape") suggestions.isOpen && this.remaining.length > 0 ? suggestions.hide() : leave("");
    else if (event.key === "Enter") suggestions.chooseActive() || this.#submitFromTail(submit);
    else if (event.key === "Tab" && !event.shiftKey && suggestions.isOpen && suggestions.chooseActive(true)) event.preventDefault();
    else if (event.key === "ArrowDown" && suggestions.move(1)) event.preventDefault();
    else if (event.key === "ArrowUp" && suggestions.move(-1)) event.preventDefault();
    else if (event.key === "Backspace" && this.#tail.value === "") this.#pills.length > 0 ? this.#pills.at(-1).field.focus() : leave(`/${this.leaf.name}`);
    else return;
    event.preventDefault();
  }

  #submitFromTail(submit) {
    if (this.#tail.value.trim() === "") submit();
    else this.#help.showTail(this.#tail, `/${this.leaf.name} has no option "${this.#tail.value.trim()}".`);
  }

  #labelTail() {
    const count = this.remaining.length;
    this.#tail.placeholder = count > 0 ? `+${count} optional` : "";
    this.#tail.setAttribute("aria-label", count > 0 ? "Add an option, or press Enter to send" : "Press Enter to send");
  }
}
