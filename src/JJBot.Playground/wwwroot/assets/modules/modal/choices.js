import { h, uniqueId } from "../dom.js";

const radioGroup = 21;

/** A radio group or a group of checkboxes. https://docs.discord.com/developers/components/reference#radio-group */
export function createChoiceGroup(component, ids) {
  const isRadio = component.type === radioGroup;
  const name = uniqueId("group");
  const inputs = (component.options ?? []).map((option) => {
    const input = h("input", { type: isRadio ? "radio" : "checkbox", name, value: option.value });
    input.checked = Boolean(option.default);
    return { input, option };
  });
  const element = h("div", { class: "choices", dataset: { customId: component.custom_id } }, inputs.map(({ input, option }) => choice(input, option.label, option.description)));
  const chosen = () => inputs.filter(({ input }) => input.checked).map(({ option }) => option.value);
  return {
    element,
    control: inputs[0]?.input ?? null,
    read: () => (isRadio ? { value: chosen()[0] ?? null } : { values: chosen() }),
    problem: (isRequired) => (isRadio ? radioProblem(chosen(), isRequired) : boxesProblem(component, chosen().length, isRequired)),
  };
}

/** One checkbox; the field's label stands beside it. */
export function createCheckbox(component, ids) {
  const control = h("input", { type: "checkbox", id: ids.control, dataset: { customId: component.custom_id } });
  control.checked = Boolean(component.default);
  return {
    element: control,
    control,
    read: () => ({ value: control.checked }),
    problem: () => null,
  };
}

function choice(input, label, description) {
  return h("label", { class: "choice" }, input, h("span", { class: "choice-words" },
    h("span", {}, label), description ? h("span", { class: "choice-description" }, description) : null));
}

function radioProblem(chosen, isRequired) {
  return isRequired && chosen.length === 0 ? "Choose one." : null;
}

function boxesProblem(component, count, isRequired) {
  const minimum = component.min_values ?? (isRequired ? 1 : 0);
  if (count === 0 && !isRequired) return null;
  if (count < minimum) return `Choose at least ${minimum}.`;
  return component.max_values && count > component.max_values ? `Choose at most ${component.max_values}.` : null;
}
