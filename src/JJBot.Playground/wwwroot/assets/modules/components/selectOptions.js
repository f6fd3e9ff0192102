import { roleColor } from "../store.js";

const channelIcons = { 0: "hash", 2: "voice", 5: "megaphone", 10: "thread", 11: "thread", 12: "thread", 15: "forum" };

/** What a select offers: {value, label, description, emoji, icon, color, isDefault}, from its options or from the server's people, roles and channels. */
export function selectOptions(component, context) {
  switch (component.type) {
    case 3:
      return (component.options ?? []).map((option) => ({
        value: option.value,
        label: option.label,
        description: option.description ?? null,
        emoji: option.emoji ?? null,
        isDefault: Boolean(option.default),
      }));
    case 5:
      return people(context);
    case 6:
      return roles(context);
    case 7:
      return [...people(context), ...roles(context)];
    case 8:
      return channels(component.channel_types, context);
    default:
      return [];
  }
}

export function people({ store, guildId }) {
  const users = store.guild(guildId)?.members?.map((member) => member.user) ?? [store.viewer];
  return users.map((user) => ({
    value: user.id,
    label: store.nameOf(user, guildId),
    description: user.username,
    icon: "at",
    color: store.colorOf(user.id, guildId),
  }));
}

export function roles({ store, guildId }) {
  return [...(store.guild(guildId)?.roles ?? [])]
    .sort((left, right) => right.position - left.position)
    .map((role) => ({
      value: role.id,
      label: role.name.startsWith("@") ? role.name : `@${role.name}`,
      description: null,
      icon: "people",
      color: roleColor(role),
    }));
}

export function channels(types, { store, guildId }) {
  return [...(store.guild(guildId)?.channels ?? [])]
    .filter((channel) => !types?.length || types.includes(channel.type))
    .sort((left, right) => (left.position ?? 0) - (right.position ?? 0))
    .map((channel) => ({ value: channel.id, label: channel.name, description: null, icon: channelIcons[channel.type] ?? "hash" }));
}
