import { drawing } from "./dom.js";

// Drawn for this page on a grid of 24 by 24; strokes take the colour of the text around them.
const shapes = {
  hash: ["M10 4 8 20", "M16 4l-2 16", "M4.5 9h16", "M3.5 15h16"],
  lock: ["M6 11h12v9H6z", "M9 11V8a3 3 0 0 1 6 0v3"],
  megaphone: ["M4 10v4h3l9 5V5l-9 5z", "M8 14l1 5", "M19 10v4"],
  thread: ["M4 6h16", "M8 12h12", "M12 18h8"],
  voice: ["M5 10v4h3l5 4V6L8 10z", "M16 9a4 4 0 0 1 0 6"],
  forum: ["M4 5h16v11H11l-4 4v-4H4z"],
  at: ["M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0v1.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-3.5 7"],
  people: ["M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z", "M2.5 20a6.5 6.5 0 0 1 13 0", "M16 4.5a3.5 3.5 0 0 1 0 6.5", "M18 14a6.5 6.5 0 0 1 3.5 6"],
  menu: ["M4 7h16", "M4 12h16", "M4 17h16"],
  plus: ["M12 5v14", "M5 12h14"],
  close: ["M6 6l12 12", "M18 6 6 18"],
  more: ["M5.5 12h.01", "M12 12h.01", "M18.5 12h.01"],
  down: ["M6 9l6 6 6-6"],
  up: ["M6 15l6-6 6 6"],
  check: ["M5 12.5l5 5L19 7"],
  send: ["M4 12 20 4l-5 16-3.5-6.5z", "M11.5 13.5 20 4"],
  wrench: ["M14.5 6.5a4.5 4.5 0 0 1 5.8-1.3l-3 3 .5 2 2 .5 3-3a4.5 4.5 0 0 1-6 5.2L9 20.7a2 2 0 0 1-3-3l7.8-7.8a4.5 4.5 0 0 1 .7-3.4z"],
  external: ["M14 5h5v5", "M19 5l-9 9", "M17 14v5H5V7h5"],
  file: ["M6 3h8l4 4v14H6z", "M14 3v4h4", "M9 13h6", "M9 17h6"],
  download: ["M12 4v11", "M7.5 11 12 15.5 16.5 11", "M5 20h14"],
  image: ["M4 5h16v14H4z", "M4 16l5-5 4 4 2.5-2.5L20 17", "M15.5 9h.01"],
  search: ["M11 17.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z", "M16 16l4.5 4.5"],
  eye: ["M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z", "M12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"],
  reply: ["M4 19v-4a4 4 0 0 1 4-4h12"],
  slash: ["M15 4 9 20"],
  copy: ["M9 9h11v11H9z", "M5 15H4V4h11v1"],
  trash: ["M5 7h14", "M9 7V4h6v3", "M7 7l1 13h8l1-13"],
  id: ["M3 6h18v12H3z", "M7 10v4", "M11 10v4h1.5a2 2 0 0 0 0-4z"],
  warning: ["M12 4 2.5 20h19z", "M12 10v4.5", "M12 17.3h.01"],
  switch: ["M4 8h13", "M14 5l3 3-3 3", "M20 16H7", "M10 13l-3 3 3 3"],
};

export function icon(name, size) {
  return drawing(shapes[name] ?? shapes.more, size);
}
