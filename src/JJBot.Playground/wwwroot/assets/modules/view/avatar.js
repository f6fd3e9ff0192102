import { h } from "../dom.js";

// Calm hues that stay apart on a dark ground, with white letters at a contrast of at least 4.5 to 1.
const hues = ["#4f5bd5", "#2d7d5a", "#a14a76", "#9a5b13", "#2b7a94", "#7a4fc0", "#b0413e", "#4d7326"];

/** A round picture made of the initials of a name on a colour that follows from the id; nothing is fetched. */
export function avatar(name, id, size = 40, className = "") {
  return h("span", {
    class: `avatar ${className}`.trim(),
    "aria-hidden": "true",
    style: { "--size": `${size}px`, "--hue": hueOf(String(id ?? name)) },
  }, initials(name));
}

export function initials(name) {
  const words = String(name ?? "?").trim().split(/[\s_-]+/u).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words[1]].map((word) => [...word][0]) : [...(words[0] ?? "?")].slice(0, 2);
  return letters.join("").toUpperCase();
}

function hueOf(text) {
  // FNV-1a with a final mix: ids of one world differ in their last digits only.
  let hash = 17;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hues[((hash ^ (hash >>> 15)) >>> 0) % hues.length];
}
