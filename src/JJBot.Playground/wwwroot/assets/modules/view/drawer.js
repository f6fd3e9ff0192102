const narrow = matchMedia("(max-width: 800px)");
const membersHiddenKey = "playground.members-hidden";

/** The side panels: on a phone they slide over the chat, one at a time; on a wide window the members can be hidden. */
export class Drawers {
  #app = document.getElementById("app");
  #menu = document.getElementById("open-sidebar");
  #people = document.getElementById("toggle-members");
  #shade = document.getElementById("shade");

  constructor() {
    this.#menu.addEventListener("click", () => this.#toggle("sidebar"));
    this.#people.addEventListener("click", () => (narrow.matches ? this.#toggle("members") : this.#toggleWide()));
    this.#shade.addEventListener("click", () => this.close());
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.#app.dataset.drawer) this.close(true);
    });
    narrow.addEventListener("change", () => this.close());
    this.#app.dataset.members = localStorage.getItem(membersHiddenKey) ? "hidden" : "shown";
    this.#apply();
  }

  close(giveBack = false) {
    const drawer = this.#app.dataset.drawer;
    delete this.#app.dataset.drawer;
    this.#apply();
    if (giveBack) (drawer === "members" ? this.#people : this.#menu).focus();
  }

  #toggle(name) {
    if (this.#app.dataset.drawer === name) {
      this.close();
      return;
    }

    this.#app.dataset.drawer = name;
    this.#apply();
    document.getElementById(name).querySelector("button")?.focus();
  }

  #toggleWide() {
    const isHidden = this.#app.dataset.members === "hidden";
    this.#app.dataset.members = isHidden ? "shown" : "hidden";
    if (isHidden) localStorage.removeItem(membersHiddenKey);
    else localStorage.setItem(membersHiddenKey, "yes");
    this.#apply();
  }

  // A panel that lies off the screen must not be reached with the keyboard either.
  #apply() {
    const { drawer, members } = this.#app.dataset;
    const isNarrow = narrow.matches;
    document.getElementById("sidebar").inert = isNarrow && drawer !== "sidebar";
    document.getElementById("members").inert = isNarrow ? drawer !== "members" : members === "hidden";
    document.getElementById("chat").inert = Boolean(drawer);
    this.#shade.hidden = !drawer;
    this.#menu.setAttribute("aria-expanded", String(drawer === "sidebar"));
    this.#people.setAttribute("aria-expanded", String(isNarrow ? drawer === "members" : members !== "hidden"));
  }
}
