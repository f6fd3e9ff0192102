const locale = navigator.language;
const furthest = 8.64e12; // seconds; beyond it JavaScript has no date
const formats = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};
const formatters = new Map();
const units = [
  ["year", 31557600],
  ["month", 2629800],
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];
const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

/** A moment in one of Discord's styles, or null where there is no such date. https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
export function formatTimestamp(unixSeconds, style, now = Date.now()) {
  if (!Number.isFinite(unixSeconds) || Math.abs(unixSeconds) > furthest) return null;
  if (style === "R") return formatRelative(unixSeconds, now);
  return formatter(style).format(new Date(unixSeconds * 1000));
}

/** When a message was written, as short as it can be: the time today, else the day as well. */
export function formatMessageTime(date, now = new Date()) {
  const time = formatter("t").format(date);
  if (sameDay(date, now)) return time;
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  return sameDay(date, yesterday) ? `Yesterday at ${time}` : formatter("s").format(date);
}

export function formatShortTime(date) {
  return formatter("t").format(date);
}

export function formatFull(date) {
  return formatter("F").format(date);
}

export function formatDay(date) {
  return formatter("D").format(date);
}

export function sameDay(left, right) {
  return left.toDateString() === right.toDateString();
}

/** Rewrites every relative time on the page; call it once, it repeats by itself. */
export function keepRelativeTimesFresh() {
  setInterval(() => {
    for (const element of document.querySelectorAll("time[data-relative]")) {
      const text = formatTimestamp(Number(element.dataset.relative), "R");
      if (element.textContent !== text) element.textContent = text;
    }
  }, 1000);
}

function formatRelative(unixSeconds, now) {
  const seconds = Math.round(unixSeconds - now / 1000);
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? units.at(-1);
  return relative.format(Math.trunc(seconds / size), unit);
}

function formatter(style) {
  const key = style in formats ? style : "f";
  if (!formatters.has(key)) formatters.set(key, new Intl.DateTimeFormat(locale, formats[key]));
  return formatters.get(key);
}
