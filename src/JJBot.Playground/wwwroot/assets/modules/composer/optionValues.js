import { channels, people, roles } from "../components/selectOptions.js";

// https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type
export const optionTypes = { string: 3, integer: 4, boolean: 5, user: 6, channel: 7, role: 8, mentionable: 9, number: 10, attachment: 11 };
const typeNames = { 3: "text", 4: "whole number", 5: "true or false", 6: "member", 7: "channel", 8: "role", 9: "member or role", 10: "number", 11: "file" };
const truths = [{ value: true, label: "True" }, { value: false, label: "False" }];

/** What can be chosen for an option: {value, label, description, icon, color}; null where anything may be typed. */
export function choicesOf(option, context) {
  if (option.choices?.length > 0) return option.choices.map((choice) => ({ value: choice.value, label: choice.name }));
  switch (option.type) {
    case optionTypes.boolean:
      return truths;
    case optionTypes.user:
      return people(context);
    case optionTypes.channel:
      return channels(option.channel_types, context);
    case optionTypes.role:
      return roles(context);
    case optionTypes.mentionable:
      return [...people(context), ...roles(context)];
    default:
      return null;
  }
}

/** The choices that contain a text; those that begin with it come first. */
export function matching(choices, text) {
  const wanted = normal(text);
  const hits = choices.filter((choice) => normal(choice.label).includes(wanted) || normal(choice.description ?? "").includes(wanted));
  return [...hits.filter((choice) => normal(choice.label).startsWith(wanted)), ...hits.filter((choice) => !normal(choice.label).startsWith(wanted))];
}

/**
 * Reads what stands in an option: {value} or {error}, a sentence that says what to do. `chosen` is the choice that was
 * picked from the list, if the text is still that one's.
 */
export function readValue(option, text, chosen, context) {
  if (text === "" && !chosen) return option.required ? { error: "This option is required." } : { value: undefined };
  const choices = choicesOf(option, context);
  if (choices) return readChoice(option, text, chosen, choices);
  if (chosen) return { value: chosen.value };
  if (option.type === optionTypes.integer || option.type === optionTypes.number) return readNumber(option, text.trim());
  return readText(option, text);
}

/** What an option takes, in a few words: its type and its bounds. */
export function describeType(option) {
  const bounds = [
    option.min_value !== undefined ? `at least ${option.min_value}` : null,
    option.max_value !== undefined ? `at most ${option.max_value}` : null,
    option.min_length ? `at least ${option.min_length} characters` : null,
    option.max_length ? `at most ${option.max_length} characters` : null,
  ].filter(Boolean);
  return [typeNames[option.type] ?? "value", ...bounds].join(", ");
}

function readChoice(option, text, chosen, choices) {
  const picked = chosen
    ?? choices.find((choice) => normal(choice.label) === normal(text))
    ?? choices.find((choice) => `@${normal(choice.label)}` === normal(text) || `#${normal(choice.label)}` === normal(text))
    ?? choices.find((choice) => String(choice.value) === text.trim());
  return picked ? { value: picked.value } : { error: `Choose a ${typeNames[option.type] ?? "value"} from the list.` };
}

function readNumber(option, text) {
  const isWhole = option.type === optionTypes.integer;
  const isWritten = isWhole ? /^[+-]?\d+$/.test(text) : /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text);
  const number = Number(text);
  if (!isWritten || Math.abs(number) > Number.MAX_SAFE_INTEGER) return { error: `Write a ${typeNames[option.type]}.` };
  if (option.min_value !== undefined && number < option.min_value) return { error: `Must be at least ${option.min_value}.` };
  if (option.max_value !== undefined && number > option.max_value) return { error: `Must be at most ${option.max_value}.` };
  return { value: number };
}

function readText(option, text) {
  const length = [...text].length;
  const longest = option.max_length ?? 6000;
  if (length < (option.min_length ?? 0)) return { error: `Must have at least ${option.min_length} characters.` };
  if (length > longest) return { error: `Must have at most ${longest} characters.` };
  return { value: text };
}

function normal(text) {
  return text.trim().toLowerCase();
}
