import { fill, h, uniqueId } from "../dom.js";
import { icon } from "../icons.js";

/** The panel where faults of the network and of Discord are switched on, for those who write the bot. `channel` is the one on screen. */
export async function openFaults(api, channel) {
  const titleId = uniqueId("faults");
  const list = h("div", { class: "fault-list" }, h("p", {}, "Loading\u2026"));
  const status = h("p", { class: "fault-status", role: "status" });
  const dialog = h("dialog", { class: "modal faults", "aria-labelledby": titleId },
    h("header", { class: "modal-head" }, icon("wrench", 24), h("h2", { id: titleId }, "Faults"),
      h("button", { type: "button", class: "icon-button", "aria-label": "Close", on: { click: () => dialog.close() } }, icon("close", 22))),
    h("div", { class: "modal-body" }, h("p", { class: "field-description" }, "What Discord and the network do to a bot on a bad day. Nothing here is lost for good."), list, status));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();

  const set = async (fault, value) => {
    try {
      await api.setFault(fault.name, value, channel?.id);
      status.textContent = `${fault.title}: done.`;
    } catch (error) {
      status.textContent = error.message;
    }
  };
  try {
    fill(list, (await api.faults()).filter((fault) => fault.kind !== "channel" || channel).map((fault) => drawFault(fault, channel, set)));
  } catch (error) {
    fill(list, h("p", { class: "modal-error" }, error.message));
  }
}

function drawFault(fault, channel, set) {
  const id = uniqueId("fault");
  return h("div", { class: "fault", dataset: { fault: fault.name } }, h("label", { for: id }, fault.title ?? fault.name), control(fault, channel, id, set));
}

function control(fault, channel, id, set) {
  if (fault.kind === "action") return actionControl(fault, id, set);
  const isSwitch = fault.kind !== "number";
  const input = h("input", { id, type: isSwitch ? "checkbox" : "number", class: isSwitch ? "fault-switch" : "text-input fault-number", role: isSwitch ? "switch" : null, min: isSwitch ? null : "0" });
  if (isSwitch) input.checked = fault.kind === "channel" ? fault.value.includes(channel.id) : Boolean(fault.value);
  else input.value = String(fault.value ?? 0);
  input.addEventListener("change", () => set(fault, isSwitch ? input.checked : Math.max(0, Math.trunc(Number(input.value) || 0))));
  return input;
}

function actionControl(fault, id, set) {
  const fire = (label, value, key) => h("button", { id: key, type: "button", class: "button button-secondary button-small", on: { click: () => set(fault, value) } }, label);
  return fault.name === "invalid_session"
    ? h("span", { class: "fault-actions" }, fire("Resumable", true, id), fire("Not resumable", false, null))
    : fire("Fire", true, id);
}
