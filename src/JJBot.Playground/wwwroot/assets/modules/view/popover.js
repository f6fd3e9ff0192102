const margin = 8;

/** Shows a panel beside its anchor: below where there is room, else above; inside the anchor's dialog, if it is in one. */
export function place(panel, anchor) {
  // What lies outside an open modal dialog is inert, so a list that belongs to a field of the dialog has to live in it.
  (anchor.closest("dialog") ?? document.body).append(panel);
  const at = anchor.getBoundingClientRect();
  panel.style.setProperty("min-width", `${Math.min(at.width, window.innerWidth - 2 * margin)}px`);
  placeAt(panel, at.left, at.bottom + 4, at.top - 4);
}

/** Shows a panel at a point, kept inside the window. */
export function placeAtPoint(panel, x, y) {
  document.body.append(panel);
  placeAt(panel, x, y, y);
}

/** Calls `close` on the first press outside the elements; returns what stops listening. */
export function closeOnOutsideClick(elements, close) {
  const listener = (event) => {
    if (!elements.some((element) => element.contains(event.target))) close();
  };
  const timer = setTimeout(() => document.addEventListener("pointerdown", listener, true));
  window.addEventListener("resize", close);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("pointerdown", listener, true);
    window.removeEventListener("resize", close);
  };
}

function placeAt(panel, x, below, above) {
  const size = panel.getBoundingClientRect();
  const left = Math.max(margin, Math.min(x, window.innerWidth - size.width - margin));
  const fitsBelow = below + size.height + margin <= window.innerHeight;
  const top = fitsBelow ? below : Math.max(margin, above - size.height);
  panel.style.setProperty("left", `${left}px`);
  panel.style.setProperty("top", `${Math.min(top, Math.max(margin, window.innerHeight - size.height - margin))}px`);
}
