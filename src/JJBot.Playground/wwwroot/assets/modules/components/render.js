import { cssColor, h } from "../dom.js";
import { renderMarkdown } from "../markdown/render.js";
import { spoiler } from "../view/spoiler.js";
import { renderButton } from "./button.js";
import { renderFile, renderGallery, renderThumbnail } from "./media.js";
import { renderSelect } from "./select.js";

const deepest = 5;

/**
 * Draws a message's components. `context` is the message's: {store, guildId, actions, message}.
 * https://docs.discord.com/developers/components/reference
 */
export function renderComponents(components, context) {
  return (components ?? []).map((component) => renderComponent(component, context, 0));
}

function renderComponent(component, context, depth) {
  if (component === null || typeof component !== "object" || depth > deepest) return null;
  switch (component.type) {
    case 1:
      return h("div", { class: "action-row", role: "group", "aria-label": "Actions" }, inside(component.components, context, depth));
    case 2:
      return renderButton(component, context);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return renderSelect(component, context);
    case 9:
      return h("div", { class: "section" },
        h("div", { class: "section-text" }, inside(component.components, context, depth)),
        h("div", { class: "section-accessory" }, renderComponent(component.accessory, context, depth + 1)));
    case 10:
      return h("div", { class: "text-display" }, renderMarkdown(component.content, context));
    case 11:
      return renderThumbnail(component, context);
    case 12:
      return renderGallery(component, context);
    case 13:
      return renderFile(component, context);
    case 14:
      return renderSeparator(component);
    case 17:
      return renderContainer(component, context, depth);
    default:
      return h("p", { class: "unknown-component" }, `This page cannot draw component type ${Number(component.type)}.`);
  }
}

function inside(components, context, depth) {
  return (components ?? []).map((component) => renderComponent(component, context, depth + 1));
}

function renderSeparator(component) {
  const hasLine = component.divider !== false;
  return h("div", {
    class: `separator ${hasLine ? "separator-line" : ""} ${component.spacing === 2 ? "separator-large" : ""}`,
    role: hasLine ? "separator" : "presentation",
  });
}

function renderContainer(component, context, depth) {
  const accent = cssColor(component.accent_color);
  const container = h("div", {
    class: accent ? "container container-accent" : "container",
    style: { "--accent": accent },
    dataset: { accent },
  }, inside(component.components, context, depth));
  return component.spoiler ? spoiler("div", container, "spoiler-block") : container;
}
