import { fill, h } from "../dom.js";
import { icon } from "../icons.js";
import { avatar } from "./avatar.js";
import { closeOnOutsideClick, place } from "./popover.js";

/** Who the viewer is, at the foot of the channel list, with the switch to another member. */
export function drawUserPanel(store, actions) {
  const { viewer } = store;
  const name = nameOf(viewer);
  fill(document.getElementById("user-panel"),
    h("button", {
      type: "button",
      class: "user-switch",
      id: "member-switch",
      "aria-label": `You are ${name}, ${labelOf(store, viewer) ?? viewer.username}. Switch member`,
      "aria-haspopup": "listbox",
      "aria-expanded": "false",
      on: { click: (event) => openSwitcher(event.currentTarget, store, actions) },
    }, avatar(name, viewer.id, 32),
    h("span", { class: "user-words" }, h("span", { class: "user-name" }, name), h("span", { class: "user-label" }, labelOf(store, viewer) ?? viewer.username)),
    icon("switch", 18)),
    h("button", { type: "button", class: "icon-button", "aria-label": "Developer: faults", title: "Faults, for developers", "aria-haspopup": "dialog", on: { click: () => actions.openFaults() } }, icon("wrench", 20)));
}

function openSwitcher(anchor, store, actions) {
  const options = store.users.map((user) => h("div", {
    class: "select-option",
    role: "option",
    id: `member-${user.id}`,
    "aria-selected": String(user.id === store.viewer.id),
    dataset: { userId: user.id },
    on: { click: () => choose(user.id) },
  }, avatar(nameOf(user), user.id, 32),
  h("span", { class: "select-words" }, h("span", { class: "select-label" }, nameOf(user)), h("span", { class: "select-description" }, user.label ?? user.username)),
  user.id === store.viewer.id ? icon("check", 18) : null));
  const list = h("div", { class: "select-list", role: "listbox", tabindex: "-1", "aria-label": "Switch member" }, options);
  const panel = h("div", { class: "select-menu switcher" }, h("p", { class: "menu-heading" }, "See the server as"), list);
  let active = Math.max(0, store.users.findIndex((user) => user.id === store.viewer.id));

  const stop = closeOnOutsideClick([panel, anchor], () => close());
  const close = (giveBack = false) => {
    stop();
    panel.remove();
    anchor.setAttribute("aria-expanded", "false");
    if (giveBack) anchor.focus();
  };
  const choose = (id) => {
    close(true);
    if (id !== store.viewer.id) actions.switchViewer(id);
  };
  const show = (index) => {
    active = (index + options.length) % options.length;
    options.forEach((option, at) => option.classList.toggle("active", at === active));
    list.setAttribute("aria-activedescendant", options[active].id);
  };
  list.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") show(active + 1);
    else if (event.key === "ArrowUp") show(active - 1);
    else if (event.key === "Enter" || event.key === " ") choose(store.users[active].id);
    else if (event.key === "Escape" || event.key === "Tab") close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  options.forEach((option, index) => option.addEventListener("pointermove", () => show(index)));
  place(panel, anchor);
  anchor.setAttribute("aria-expanded", "true");
  show(active);
  list.focus();
}

function nameOf(user) {
  return user.global_name ?? user.username;
}

function labelOf(store, user) {
  return store.users.find((known) => known.id === user.id)?.label ?? null;
}
