import { h, uniqueId } from "../dom.js";
import { icon } from "../icons.js";
import { SelectMenu } from "./selectMenu.js";
import { selectOptions } from "./selectOptions.js";

/** A select of a message: choosing sends the values at once; with several allowed, closing the list sends them. */
export function renderSelect(component, context) {
  const select = createSelect(component, context, async (values, control) => {
    control.setAttribute("aria-busy", "true");
    await context.actions.press(context.message, { component_type: component.type, custom_id: component.custom_id, values });
    control.removeAttribute("aria-busy");
  });
  return select.element;
}

/**
 * A select with its state. `commit(values, control)` is called after a choice; `values()` tells what is chosen.
 * @returns {{element: HTMLElement, control: HTMLElement, values: () => string[]}}
 */
export function createSelect(component, context, commit, labelledBy = null) {
  const options = () => selectOptions(component, context);
  let chosen = initialValues(component, options());
  const shown = h("span", { class: "select-shown" });
  const control = h("button", {
    type: "button",
    class: "select",
    role: "combobox",
    id: uniqueId("select"),
    "aria-haspopup": "listbox",
    "aria-expanded": "false",
    "aria-labelledby": labelledBy,
    "aria-label": labelledBy ? null : component.placeholder ?? "Make a selection",
    disabled: Boolean(component.disabled),
    dataset: { customId: component.custom_id },
  }, shown, icon("down", 20));

  const show = () => {
    const names = options().filter((option) => chosen.includes(option.value)).map((option) => option.label);
    shown.textContent = names.length > 0 ? names.join(", ") : component.placeholder ?? "Make a selection";
    shown.classList.toggle("placeholder", names.length === 0);
  };

  control.addEventListener("click", () => {
    SelectMenu.toggle(control, {
      options: options(),
      chosen,
      minimum: component.min_values ?? 1,
      maximum: component.max_values ?? 1,
      searchable: component.type !== 3,
      choose: (values) => {
        chosen = values;
        show();
        commit(values, control);
      },
    });
  });
  control.addEventListener("keydown", (event) => {
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !SelectMenu.isOpenFor(control)) {
      event.preventDefault();
      control.click();
    }
  });
  show();
  return { element: h("div", { class: "select-field" }, control), control, values: () => chosen };
}

function initialValues(component, options) {
  const byDefault = component.type === 3
    ? options.filter((option) => option.isDefault).map((option) => option.value)
    : (component.default_values ?? []).map((value) => value.id);
  return byDefault.slice(0, component.max_values ?? 1);
}
