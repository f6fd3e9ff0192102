import { allows } from "../permissions.js";
import { openMenu } from "./menu.js";

/** The menu of a message: the applications' message commands first, then what everybody can do. */
export function openMessageMenu(where, message, { store, catalog, actions }) {
  const commands = catalog.ofType(3).map((entry) => ({
    label: entry.command.name,
    icon: "slash",
    run: () => actions.runOnTarget(entry, message.id),
  }));
  const own = [{ label: "Copy text", icon: "copy", run: () => actions.copy(plainText(message)) }, copyId("Copy message ID", message.id, actions)];
  const removal = [];
  if (isEphemeral(message)) removal.push({ label: "Dismiss message", icon: "trash", run: () => actions.remove(message) });
  else if (message.author?.id === store.viewer.id || mayManage(message, store)) {
    removal.push({ label: "Delete message", icon: "trash", danger: true, run: () => actions.remove(message) });
  }

  openMenu(where, "Message actions", [{ label: "Apps", items: isEphemeral(message) ? [] : commands }, { items: own }, { items: removal }]);
}

/** The menu of a person: the applications' user commands, a direct message with a bot, becoming that member. */
export function openUserMenu(where, user, { store, catalog, actions }) {
  const commands = catalog.ofType(2).map((entry) => ({
    label: entry.command.name,
    icon: "slash",
    run: () => actions.runOnTarget(entry, user.id),
  }));
  const direct = store.directMessages.find((channel) => (channel.recipients ?? []).some((recipient) => recipient.id === user.id));
  const others = [];
  if (direct) others.push({ label: "Message", icon: "at", run: () => actions.openChannel(direct.id) });
  if (user.id !== store.viewer.id && store.users.some((known) => known.id === user.id)) {
    others.push({ label: "Switch to this member", icon: "switch", run: () => actions.switchViewer(user.id) });
  }

  openMenu(where, `Actions for ${user.global_name ?? user.username}`, [
    { label: "Apps", items: commands },
    { items: others },
    { items: [copyId("Copy user ID", user.id, actions)] },
  ]);
}

export function isEphemeral(message) {
  return ((message.flags ?? 0) & 64) !== 0;
}

/** What a message says, without its looks. */
export function plainText(message) {
  const parts = [message.content, ...(message.embeds ?? []).flatMap((embed) => [embed.title, embed.description, ...(embed.fields ?? []).flatMap((field) => [field.name, field.value])])];
  const visit = (component, depth) => {
    if (!component || depth > 6) return;
    if (component.type === 10) parts.push(component.content);
    for (const inner of component.components ?? []) visit(inner, depth + 1);
  };
  for (const component of message.components ?? []) visit(component, 0);
  return parts.filter(Boolean).join("\n");
}

/** The words alone, for a preview and for screen readers: no marks, people, roles and channels by name, and spoilers stay covered. */
export function spokenText(message, store) {
  const guild = store.guildOf(message.channel_id);
  return plainText(message)
    .replace(/<@!?(\d{1,20})>/gu, (mention, id) => nameOf(message.mentions?.find((user) => user.id === id)) ?? mention)
    .replace(/<@&(\d{1,20})>/gu, (mention, id) => named("@", store.role(guild?.id, id)) ?? mention)
    .replace(/<#(\d{1,20})>/gu, (mention, id) => named("#", store.channel(id)) ?? mention)
    .replace(/\|\|[\s\S]*?\|\|/gu, "(spoiler)")
    .replace(/\[([^\]\n]+)\]\(<?[^)>\s]*>?\)/gu, "$1")
    .replace(/^(?:#{1,3}|-#|>) /gmu, "")
    .replace(/\*\*|__|~~|`/gu, "")
    .replace(/\\([^\w\s])/gu, "$1");
}

function nameOf(user) {
  return user && `@${user.global_name ?? user.username}`;
}

function named(mark, entity) {
  return entity && `${mark}${entity.name}`;
}

function mayManage(message, store) {
  const channel = store.channel(message.channel_id);
  return Boolean(channel?.permissions) && allows(channel.permissions, "manageMessages");
}

function copyId(label, id, actions) {
  return { label, icon: "id", run: () => actions.copy(id) };
}
