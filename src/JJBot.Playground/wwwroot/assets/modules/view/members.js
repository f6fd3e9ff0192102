import { fill, h, uniqueId } from "../dom.js";
import { avatar } from "./avatar.js";
import { presence } from "./channels.js";

/** The members of the open server under their highest hoisted role; whoever is offline comes last. */
export function drawMembers(store, open, actions) {
  const guild = store.guild(open.guildId);
  const panel = document.getElementById("member-list");
  document.getElementById("members").dataset.empty = String(!guild);
  fill(panel, guild ? groups(guild, store).map((group) => drawGroup(group, guild, store, actions)) : null);
}

function groups(guild, store) {
  const byRole = new Map();
  const offline = [];
  for (const member of guild.members ?? []) {
    const role = hoisted(member, guild);
    if (!store.online.has(member.user.id)) offline.push(member);
    else if (byRole.has(role?.id)) byRole.get(role?.id).members.push(member);
    else byRole.set(role?.id, { name: role?.name ?? "Online", position: role?.position ?? -1, members: [member] });
  }

  const online = [...byRole.values()].sort((left, right) => right.position - left.position);
  return offline.length > 0 ? [...online, { name: "Offline", members: offline }] : online;
}

function hoisted(member, guild) {
  return (guild.roles ?? []).filter((role) => role.hoist && member.roles.includes(role.id)).sort((left, right) => right.position - left.position)[0];
}

function drawGroup(group, guild, store, actions) {
  const id = uniqueId("members");
  const sorted = [...group.members].sort((left, right) => store.nameOf(left.user, guild.id).localeCompare(store.nameOf(right.user, guild.id)));
  return [
    h("h3", { class: "category", id }, `${group.name} \u2014 ${group.members.length}`),
    h("ul", { "aria-labelledby": id }, sorted.map((member) => drawMember(member, guild, store, actions))),
  ];
}

function drawMember(member, guild, store, actions) {
  const { user } = member;
  const name = store.nameOf(user, guild.id);
  const color = store.colorOf(user.id, guild.id);
  return h("li", {}, h("button", {
    type: "button",
    class: `member ${store.online.has(user.id) ? "" : "is-offline"}`,
    "aria-haspopup": "menu",
    dataset: { userId: user.id },
    on: {
      click: (event) => actions.openUserMenu(user, event.currentTarget),
      contextmenu: (event) => {
        event.preventDefault();
        actions.openUserMenu(user, event.currentTarget);
      },
    },
  }, h("span", { class: "presence-holder" }, avatar(name, user.id, 32), presence(store, user.id)),
  h("span", { class: "member-name", style: { color } }, name),
  user.bot ? h("span", { class: "app-badge" }, "APP") : null));
}
