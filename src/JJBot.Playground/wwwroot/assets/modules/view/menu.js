import { h } from "../dom.js";
import { icon } from "../icons.js";
import { closeOnOutsideClick, place, placeAtPoint } from "./popover.js";

let close = null;

/**
 * Opens a menu beside an element or at a point ({x, y}). `sections` are {label, items}, items {label, icon, danger, run}.
 * Arrow keys move, Enter chooses, Escape closes and gives the focus back.
 */
export function openMenu(where, label, sections) {
  close?.();
  const returnTo = where instanceof Element ? where : document.activeElement;
  const menu = h("div", { class: "menu", role: "menu", "aria-label": label, tabindex: "-1" },
    sections.filter((section) => section.items.length > 0).map((section) => drawSection(section, () => close?.())));
  if (where instanceof Element) place(menu, where);
  else placeAtPoint(menu, where.x, where.y);

  const stopListening = closeOnOutsideClick([menu], () => close?.());
  close = (giveBack = false) => {
    close = null;
    stopListening();
    menu.remove();
    if (giveBack) returnTo?.focus?.();
  };
  menu.addEventListener("keydown", (event) => onKey(event, menu));
  menu.querySelector("[role=menuitem]")?.focus();
}

function drawSection(section, done) {
  const items = section.items.map((item) => h("button", {
    type: "button",
    class: item.danger ? "menu-item danger" : "menu-item",
    role: "menuitem",
    tabindex: "-1",
    on: {
      click: () => {
        done();
        item.run();
      },
    },
  }, h("span", {}, item.label), item.icon ? icon(item.icon, 18) : null));
  return h("div", { class: "menu-section", role: "group", "aria-label": section.label ?? null },
    section.label ? h("div", { class: "menu-heading", "aria-hidden": "true" }, section.label) : null, items);
}

function onKey(event, menu) {
  const items = [...menu.querySelectorAll("[role=menuitem]")];
  const at = items.indexOf(document.activeElement);
  const moves = { ArrowDown: (at + 1) % items.length, ArrowUp: (at - 1 + items.length) % items.length, Home: 0, End: items.length - 1 };
  if (event.key in moves) items[moves[event.key]].focus();
  else if (event.key === "Escape" || event.key === "Tab") close?.(true);
  else return;
  event.preventDefault();
  event.stopPropagation();
}
