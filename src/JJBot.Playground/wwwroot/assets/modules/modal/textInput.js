import { h } from "../dom.js";

const paragraph = 2;

/** A line, or a paragraph, of text. The count appears once there is a limit to run into. */
export function createTextInput(component, ids) {
  const isParagraph = component.style === paragraph;
  const longest = component.max_length ?? 4000;
  const control = h(isParagraph ? "textarea" : "input", {
    id: ids.control,
    class: "text-input",
    type: isParagraph ? null : "text",
    rows: isParagraph ? 6 : null,
    maxlength: longest,
    placeholder: component.placeholder,
    "aria-required": String(component.required !== false),
    dataset: { customId: component.custom_id },
  });
  control.value = component.value ?? "";
  const count = h("span", { class: "text-count", "aria-hidden": "true" });
  const showCount = () => {
    count.textContent = component.max_length || control.value.length > longest * 0.8 ? `${control.value.length}/${longest}` : "";
  };
  control.addEventListener("input", showCount);
  showCount();
  return {
    element: h("div", { class: "text-field" }, control, count),
    control,
    read: () => ({ value: control.value }),
    problem: (isRequired) => {
      const length = [...control.value].length;
      if (length === 0) return isRequired ? "This field is required." : null;
      return length < (component.min_length ?? 0) ? `Write at least ${component.min_length} characters.` : null;
    },
  };
}
