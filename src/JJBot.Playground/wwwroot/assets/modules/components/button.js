import { h, hidden } from "../dom.js";
import { icon } from "../icons.js";
import { safeAddress } from "../markdown/inline.js";

const styles = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "link", 6: "premium" };

export function renderButton(component, context) {
  const style = styles[component.style] ?? "secondary";
  const content = [renderEmoji(component.emoji), component.label ? h("span", { class: "button-label" }, component.label) : null];
  return style === "link" ? renderLink(component, content) : renderPress(component, content, style, context);
}

/** An emoji as text; custom ones live on Discord's servers, which this page never asks, so their name stands for them. */
export function renderEmoji(emoji) {
  if (!emoji?.name) return null;
  return h("span", { class: "button-emoji", "aria-hidden": "true" }, emoji.id ? `:${emoji.name}:` : emoji.name);
}

function renderLink(component, content) {
  const href = component.disabled ? null : safeAddress(component.url ?? "");
  const attributes = { class: "button button-link", target: "_blank", rel: "noopener noreferrer" };
  return href
    ? h("a", { ...attributes, href, title: href }, content, icon("external", 16), hidden(" (opens in a new tab)"))
    : h("a", { ...attributes, role: "link", "aria-disabled": "true" }, content, icon("external", 16));
}

function renderPress(component, content, style, context) {
  const button = h("button", {
    type: "button",
    class: `button button-${style}`,
    disabled: Boolean(component.disabled),
    "aria-label": component.label ? null : component.emoji?.name ?? "Button",
    dataset: { customId: component.custom_id },
  }, content);
  button.addEventListener("click", async () => {
    if (button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    await context.actions.press(context.message, { component_type: 2, custom_id: component.custom_id });
    button.removeAttribute("aria-busy");
  });
  return button;
}
