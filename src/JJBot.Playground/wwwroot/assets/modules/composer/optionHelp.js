import { choicesOf, describeType, matching } from "./optionValues.js";

const pause = 150; // milliseconds without a key before the application is asked to complete

/** What the panel above the composer shows for the field at hand: the option's purpose, its choices, what is wrong. */
export class OptionHelp {
  #form;
  #hooks;
  #timer = 0;
  #turn = 0;

  constructor(form, hooks) {
    this.#form = form;
    this.#hooks = hooks;
  }

  showTail(tail, error = null) {
    const wanted = tail.value.trim().toLowerCase();
    const options = this.#form.remaining.filter((option) => option.name.toLowerCase().includes(wanted));
    this.#turn += 1;
    this.#hooks.suggestions.show(tail, {
      title: `/${this.#form.leaf.name}`,
      hint: this.#form.leaf.description,
      error,
      // Enter sends the command as it stands; an option is highlighted only once somebody looks for it.
      select: wanted !== "",
      items: options.map((option) => ({ label: option.name, description: option.description, aside: "optional", option })),
      choose: (item) => this.#form.addOption(item.option),
    });
  }

  showPill(pill, edited = false) {
    this.#turn += 1;
    clearTimeout(this.#timer);
    if (pill.option.autocomplete) this.#complete(pill, edited);
    else this.#showChoices(pill, edited, choicesOf(pill.option, this.#hooks.context()));
  }

  #showChoices(pill, edited, choices) {
    // A value that was chosen is finished: the list would only stand between Enter and sending.
    const items = choices && !pill.isChosen ? matching(choices, pill.text).slice(0, 25) : [];
    const people = pill.option.type === 6 || pill.option.type === 9;
    this.#show(pill, {
      items: items.map((choice) => ({ ...choice, person: people && choice.icon === "at" ? choice.value : null })),
      note: choices && items.length === 0 && !pill.isChosen ? "Nothing here matches." : null,
      select: edited || pill.isEmpty,
      edited,
    });
  }

  #complete(pill, edited) {
    if (pill.isChosen) {
      this.#show(pill, { edited });
      return;
    }

    const turn = this.#turn;
    this.#show(pill, { note: "Loading options\u2026", edited: false });
    this.#timer = setTimeout(async () => {
      const choices = await this.#hooks.complete(this.#form.readForAutocomplete(pill));
      if (turn !== this.#turn || document.activeElement !== pill.field) return;
      this.#show(pill, {
        items: (choices ?? []).map((choice) => ({ label: choice.name, value: choice.value })),
        note: choices === null ? "Loading options failed." : choices.length === 0 ? "No suggestions." : null,
        select: edited && pill.text !== "" && choices?.some((choice) => choice.name.toLowerCase().includes(pill.text.trim().toLowerCase())),
        edited,
      });
    }, edited ? pause : 0);
  }

  #show(pill, { items = [], note = null, select = false, edited }) {
    const { option } = pill;
    const error = edited || pill.field.getAttribute("aria-invalid") === "true" ? pill.read().error ?? null : null;
    this.#hooks.suggestions.show(pill.field, {
      title: option.name,
      hint: `${option.description} (${describeType(option)}${option.required ? "" : ", optional"})`,
      error: items.length > 0 && edited ? null : error,
      items,
      note,
      select,
      choose: (item) => {
        pill.choose(item);
        this.#form.focus();
      },
    });
  }
}
