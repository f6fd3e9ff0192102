import { h, hidden } from "../dom.js";

/**
 * Something that stays covered until it is clicked, or Enter or Space is pressed on it. While covered, what is inside can
 * neither be read by a screen reader nor reached with the keyboard.
 */
export function spoiler(tag, content, className = "") {
  const inner = h(tag, { class: "spoiler-content", inert: true, "aria-hidden": "true" }, content);
  const note = hidden("Spoiler, press Enter to reveal");
  const cover = h(tag, { class: `spoiler ${className}`.trim(), role: "button", tabindex: "0", "aria-expanded": "false", dataset: { spoiler: "covered" } }, note, inner);

  const reveal = (event) => {
    if (cover.dataset.spoiler !== "covered") return;
    event.preventDefault();
    event.stopPropagation();
    cover.dataset.spoiler = "revealed";
    for (const name of ["role", "tabindex", "aria-expanded"]) cover.removeAttribute(name);
    for (const name of ["inert", "aria-hidden"]) inner.removeAttribute(name);
    note.remove();
  };

  cover.addEventListener("click", reveal);
  cover.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") reveal(event);
  });
  return cover;
}
