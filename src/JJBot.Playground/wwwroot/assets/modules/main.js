import { App } from "./app.js";
import { icon } from "./icons.js";
import { keepRelativeTimesFresh } from "./timestamps.js";
import { notify } from "./view/notice.js";

for (const place of document.querySelectorAll("[data-icon]")) place.append(icon(place.dataset.icon, Number(place.dataset.size ?? 22)));
keepRelativeTimesFresh();
new App().start().catch((error) => notify(error.message));
