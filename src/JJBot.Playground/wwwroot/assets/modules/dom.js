const svgNamespace = "http://www.w3.org/2000/svg";
let lastId = 0;

/**
 * Builds an element. Text becomes a text node and attributes are set one by one, so that nothing a message says can turn
 * into markup. `class`, `dataset`, `style` (a map of properties) and `on` (a map of listeners) are special;
 * null, undefined and false leave an attribute or a child out.
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) setAttribute(element, name, value);
  }

  element.append(...flatten(children));
  return element;
}

/** Replaces everything inside an element. */
export function fill(element, ...children) {
  element.replaceChildren(...flatten(children));
  return element;
}

/** Text for screen readers alone. */
export function hidden(text) {
  return h("span", { class: "visually-hidden" }, text);
}

/** An id that no other element of the page has, for aria-labelledby and its relatives. */
export function uniqueId(prefix) {
  lastId += 1;
  return `${prefix}-${lastId}`;
}

/** A line drawing on a grid of 24 by 24; `paths` are the `d` attributes. */
export function drawing(paths, size = 20) {
  const svg = document.createElementNS(svgNamespace, "svg");
  for (const [name, value] of Object.entries({ viewBox: "0 0 24 24", width: size, height: size, "aria-hidden": "true", class: "icon" })) {
    svg.setAttribute(name, String(value));
  }

  for (const d of paths) {
    const path = document.createElementNS(svgNamespace, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }

  return svg;
}

/** An 0xRRGGBB number as a CSS colour; null for 0, which Discord uses for "no colour". */
export function cssColor(number) {
  if (!Number.isInteger(number) || number <= 0 || number > 0xffffff) return null;
  return `#${number.toString(16).padStart(6, "0")}`;
}

function setAttribute(element, name, value) {
  if (name === "class") {
    element.className = value;
  } else if (name === "dataset") {
    for (const [key, entry] of Object.entries(value)) {
      if (entry !== undefined && entry !== null) element.dataset[key] = entry;
    }
  } else if (name === "style") {
    // Through the object model: the page's content security policy forbids style attributes.
    for (const [key, entry] of Object.entries(value)) {
      if (entry !== undefined && entry !== null) element.style.setProperty(key, entry);
    }
  } else if (name === "on") {
    for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
  } else {
    element.setAttribute(name, value === true ? "" : String(value));
  }
}

function flatten(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}
