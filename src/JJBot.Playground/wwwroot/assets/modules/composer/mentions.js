import { people } from "../components/selectOptions.js";
import { matching } from "./optionValues.js";

/** Offers members while "@name" is being written; a chosen one becomes <@id>, the form in which Discord sends mentions. */
export function completeMention(field, suggestions, context) {
  const before = field.value.slice(0, field.selectionStart);
  const typed = /(?:^|\s)@([^\s@<>]{0,32})$/u.exec(before);
  const items = typed ? matching(people(context), typed[1]).slice(0, 8) : [];
  if (items.length === 0) {
    suggestions.hide();
    return;
  }

  suggestions.show(field, {
    title: "Members",
    items: items.map((person) => ({ ...person, person: person.value })),
    choose: (item) => {
      const from = before.length - typed[1].length - 1;
      field.setRangeText(`<@${item.value}> `, from, before.length, "end");
      suggestions.hide();
    },
  });
}
