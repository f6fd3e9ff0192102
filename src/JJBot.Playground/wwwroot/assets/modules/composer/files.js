import { fileSize } from "../components/media.js";
import { fill, h } from "../dom.js";
import { icon } from "../icons.js";

export const mostFiles = 10;

/** The files that wait to be sent with a message. They come from the button, from a drop or from the clipboard. */
export class FileTray {
  #files = [];
  #tray = document.getElementById("tray");
  #input = document.getElementById("file-input");
  #complain;

  constructor(dropTarget, complain) {
    this.#complain = complain;
    document.getElementById("attach").addEventListener("click", () => this.#input.click());
    this.#input.addEventListener("change", () => {
      this.add([...this.#input.files]);
      this.#input.value = "";
    });
    dropTarget.addEventListener("dragover", (event) => {
      if (![...event.dataTransfer.types].includes("Files")) return;
      event.preventDefault();
      dropTarget.classList.add("dropping");
    });
    dropTarget.addEventListener("dragleave", () => dropTarget.classList.remove("dropping"));
    dropTarget.addEventListener("drop", (event) => {
      event.preventDefault();
      dropTarget.classList.remove("dropping");
      this.add([...event.dataTransfer.files]);
    });
  }

  get files() {
    return this.#files;
  }

  add(files) {
    const all = [...this.#files, ...files];
    if (all.length > mostFiles) this.#complain(`A message can carry ${mostFiles} files at most.`);
    this.#set(all.slice(0, mostFiles));
  }

  clear() {
    this.#set([]);
  }

  #set(files) {
    this.#files = files;
    this.#tray.hidden = files.length === 0;
    fill(this.#tray, files.map((file) => h("li", { class: "tray-file" }, icon("file", 24),
      h("span", { class: "file-words" }, h("span", {}, file.name), h("span", { class: "file-size" }, fileSize(file.size))),
      h("button", { type: "button", class: "icon-button", "aria-label": `Remove ${file.name}`, on: { click: () => this.#set(this.#files.filter((known) => known !== file)) } }, icon("close", 18)))));
  }
}
