import { fileSize } from "../components/media.js";
import { fill, h } from "../dom.js";
import { icon } from "../icons.js";

/** Files for a modal; `file_types` are extensions. https://docs.discord.com/developers/components/reference#file-upload */
export function createFileUpload(component, ids) {
  const most = component.max_values ?? 1;
  const types = (component.file_types ?? []).map((type) => (type.startsWith(".") || type.includes("/") ? type : `.${type}`));
  let files = [];
  const list = h("ul", { class: "upload-list" });
  const control = h("input", { type: "file", id: ids.control, class: "upload-input", multiple: most > 1, accept: types.join(",") || null, dataset: { customId: component.custom_id } });
  const show = () => fill(list, files.map((file) => h("li", {}, icon("file", 20), h("span", {}, file.name), h("span", { class: "file-size" }, fileSize(file.size)),
    h("button", { type: "button", class: "icon-button", "aria-label": `Remove ${file.name}`, on: { click: () => set(files.filter((known) => known !== file)) } }, icon("close", 16)))));
  const set = (next) => {
    files = next.slice(0, most);
    show();
    control.dispatchEvent(new Event("input", { bubbles: true }));
  };
  control.addEventListener("change", () => {
    const added = [...control.files];
    control.value = "";
    set(most === 1 ? added : [...files, ...added]);
  });

  const hint = `${most > 1 ? `Up to ${most} files` : "One file"}${types.length > 0 ? `: ${types.join(", ")}` : ""}`;
  return {
    element: h("div", { class: "upload" }, h("div", { class: "upload-drop" }, icon("plus", 20), h("span", {}, hint), control), list),
    control,
    read: (all) => ({ values: files.map((file) => String(all.push(file) - 1)) }),
    problem: (isRequired) => {
      if (files.length === 0) return isRequired ? "Choose a file." : null;
      const wrong = files.find((file) => types.length > 0 && !types.some((type) => type.includes("/") || file.name.toLowerCase().endsWith(type.toLowerCase())));
      if (wrong) return `${wrong.name} is not one of ${types.join(", ")}.`;
      return files.length < (component.min_values ?? 1) ? `Choose at least ${component.min_values} files.` : null;
    },
  };
}
