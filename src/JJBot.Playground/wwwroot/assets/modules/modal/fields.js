import { createSelect } from "../components/select.js";
import { h, uniqueId } from "../dom.js";
import { renderMarkdown } from "../markdown/render.js";
import { createCheckbox, createChoiceGroup } from "./choices.js";
import { createFileUpload } from "./fileUpload.js";
import { createTextInput } from "./textInput.js";

/**
 * The fields of a modal, one per top-level component: {element, control, validate(), read(files)}. `read` returns the
 * component as Discord submits it, and adds its files to the list.
 * https://docs.discord.com/developers/components/reference#label
 */
export function createFields(components, context) {
  return components.map((component) => createField(component, context)).filter(Boolean);
}

function createField(component, context) {
  switch (component.type) {
    case 10:
      return {
        element: h("div", { class: "modal-text" }, renderMarkdown(component.content, context)),
        control: null,
        validate: () => true,
        read: () => ({ type: 10, id: component.id }),
      };
    case 18:
      return labelled(component, component.label, component.description, component.component, context,
        (value) => ({ type: 18, id: component.id, component: value }));
    case 1:
      return component.components?.[0]
        ? labelled(component, component.components[0].label, null, component.components[0], context, (value) => ({ type: 1, id: component.id, components: [value] }))
        : null;
    default:
      return null;
  }
}

function labelled(outer, label, description, component, context, wrap) {
  const ids = { label: uniqueId("label"), control: uniqueId("field"), description: uniqueId("description"), error: uniqueId("error") };
  const input = createInput(component, context, ids);
  if (!input) return null;
  const isRequired = component.required !== false && component.type !== 23;
  const isGroup = component.type === 21 || component.type === 22;
  const error = h("p", { class: "field-error", id: ids.error, hidden: true });
  const element = h(isGroup ? "fieldset" : "div", { class: component.type === 23 ? "field field-checkbox" : "field", "aria-describedby": isGroup && description ? ids.description : null },
    h(isGroup ? "legend" : "label", { class: "field-label", id: ids.label, for: isGroup ? null : ids.control },
      label, isRequired ? h("span", { class: "field-required", "aria-hidden": "true" }, " *") : null),
    description ? h("p", { class: "field-description", id: ids.description }, description) : null,
    input.element, error);
  input.control?.setAttribute("aria-describedby", `${description ? `${ids.description} ` : ""}${ids.error}`);

  const validate = () => {
    const sentence = input.problem(isRequired);
    error.textContent = sentence ?? "";
    error.hidden = !sentence;
    element.classList.toggle("invalid", Boolean(sentence));
    input.control?.setAttribute("aria-invalid", String(Boolean(sentence)));
    return !sentence;
  };
  element.addEventListener("input", () => element.classList.contains("invalid") && validate());
  return {
    element,
    control: input.control,
    validate,
    read: (files) => wrap({ type: component.type, id: component.id, custom_id: component.custom_id, ...input.read(files) }),
  };
}

function createInput(component, context, ids) {
  switch (component.type) {
    case 4:
      return createTextInput(component, ids);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return createSelectInput(component, context, ids);
    case 19:
      return createFileUpload(component, ids);
    case 21:
    case 22:
      return createChoiceGroup(component, ids);
    case 23:
      return createCheckbox(component, ids);
    default:
      return null;
  }
}

function createSelectInput(component, context, ids) {
  const minimum = component.required === false ? component.min_values ?? 0 : component.min_values ?? 1;
  const select = createSelect({ ...component, min_values: minimum }, context, () => select.element.dispatchEvent(new Event("input", { bubbles: true })), ids.label);
  select.control.id = ids.control;
  return {
    element: select.element,
    control: select.control,
    read: () => ({ values: select.values() }),
    problem: (isRequired) => {
      const count = select.values().length;
      if (count === 0) return isRequired ? "Choose something." : null;
      return count < minimum ? `Choose at least ${minimum}.` : null;
    },
  };
}
