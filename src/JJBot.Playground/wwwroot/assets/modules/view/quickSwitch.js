import { fill, h, uniqueId } from "../dom.js";
import { icon } from "../icons.js";
import { channelName, textChannels } from "../store.js";

/** Ctrl+K: to any channel by a few letters of its name. */
export function openQuickSwitch(store, actions) {
  const listId = uniqueId("destinations");
  const list = h("div", { class: "select-list", role: "listbox", id: listId, "aria-label": "Channels" });
  const field = h("input", { type: "text", class: "quick-field", role: "combobox", "aria-label": "Where would you like to go?", placeholder: "Where would you like to go?", "aria-controls": listId, "aria-expanded": "true", autocomplete: "off" });
  const dialog = h("dialog", { class: "quick", "aria-label": "Quick switch" }, field, list);
  const all = destinations(store);
  let shown = [];
  let active = 0;

  const go = (destination) => {
    dialog.close();
    actions.openChannel(destination.id);
  };
  const draw = () => {
    fill(list, shown.map((destination, index) => h("div", { class: `select-option ${index === active ? "active" : ""}`, role: "option", id: `${listId}-${index}`, "aria-selected": String(index === active), on: { click: () => go(destination) } },
      icon(destination.isDirect ? "at" : "hash", 18), h("span", { class: "select-label" }, destination.name), h("span", { class: "suggestion-aside" }, destination.place))));
    field.setAttribute("aria-activedescendant", shown.length > 0 ? `${listId}-${active}` : "");
    list.children[active]?.scrollIntoView({ block: "nearest" });
  };
  const filter = () => {
    const wanted = field.value.trim().toLowerCase().replace(/^[#@]/, "");
    shown = all.filter((destination) => destination.name.toLowerCase().includes(wanted)).slice(0, 12);
    active = 0;
    draw();
  };
  field.addEventListener("input", filter);
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") active = Math.min(active + 1, shown.length - 1);
    else if (event.key === "ArrowUp") active = Math.max(active - 1, 0);
    else if (event.key === "Enter" && shown[active]) go(shown[active]);
    else return;
    event.preventDefault();
    draw();
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  filter();
  field.focus();
}

function destinations(store) {
  const direct = store.directMessages.map((channel) => ({ id: channel.id, name: channelName(channel), place: "Direct messages", isDirect: true }));
  const channels = store.guilds.flatMap((guild) => store.sections(guild).flatMap((section) => section.channels)
    .filter((channel) => textChannels.includes(channel.type))
    .map((channel) => ({ id: channel.id, name: channel.name, place: guild.name, isDirect: false })));
  return [...channels, ...direct];
}
