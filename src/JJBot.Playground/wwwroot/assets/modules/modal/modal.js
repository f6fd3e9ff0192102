import { h, uniqueId } from "../dom.js";
import { icon } from "../icons.js";
import { avatar } from "../view/avatar.js";
import { createFields } from "./fields.js";

/**
 * Shows a modal that an application opened. `submit(components, files)` sends it; it rejects with a sentence to show, and
 * resolves to "success" or "failure".
 */
export function openModal(modal, context, submit) {
  const titleId = uniqueId("modal");
  const fields = createFields(modal.components ?? [], context);
  const error = h("p", { class: "modal-error", role: "alert", hidden: true });
  const send = h("button", { type: "submit", class: "button button-primary" }, "Submit");
  const name = modal.application?.name ?? "Application";
  const form = h("form", { class: "modal-form", novalidate: true },
    h("header", { class: "modal-head" }, avatar(name, modal.application?.bot?.id ?? modal.application?.id, 32),
      h("h2", { id: titleId }, modal.title),
      h("button", { type: "button", class: "icon-button", "aria-label": "Close", on: { click: () => dialog.close() } }, icon("close", 22))),
    h("div", { class: "modal-body" },
      h("p", { class: "modal-notice" }, icon("warning", 18), `This form goes to ${name}. Do not write passwords or other secrets into it.`),
      fields.map((field) => field.element)),
    error,
    h("footer", { class: "modal-foot" }, h("button", { type: "button", class: "button button-plain", on: { click: () => dialog.close() } }, "Cancel"), send));
  const dialog = h("dialog", { class: "modal", "aria-labelledby": titleId, dataset: { customId: modal.custom_id } }, form);

  const complain = (sentence) => {
    error.textContent = sentence;
    error.hidden = false;
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (send.disabled || !validate(fields)) return;
    send.disabled = true;
    error.hidden = true;
    const sentence = await trySubmit(fields, submit);
    send.disabled = false;
    if (sentence) complain(sentence);
    else dialog.close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  const returnTo = document.activeElement;
  dialog.addEventListener("close", () => returnTo?.isConnected && returnTo.focus());
  document.body.append(dialog);
  dialog.showModal();
  (fields.find((field) => field.control)?.control ?? send).focus();
}

function validate(fields) {
  const wrong = fields.filter((field) => !field.validate());
  wrong[0]?.control?.focus();
  return wrong.length === 0;
}

async function trySubmit(fields, submit) {
  const files = [];
  const components = fields.map((field) => field.read(files));
  try {
    const outcome = await submit(components, files);
    return outcome === "failure" ? "Something went wrong. Try again." : null;
  } catch (error) {
    return error.message;
  }
}
